from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .learner_pathway_enrollment import LearnerPathwayEnrollment
    from .pathway_completion import PathwayCompletion


@_attrs_define
class PathwayDetail(Model):
    """PathwayDetail."""

    pathway_id: str
    enrollment: LearnerPathwayEnrollment
    name: None | str | Unset = UNSET
    platform: None | str | Unset = UNSET
    completion: None | PathwayCompletion | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "pathway_id": self.pathway_id,
                "enrollment": _codec.encode(self.enrollment),
                "name": self.name,
                "platform": self.platform,
                "completion": _codec.encode(self.completion),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        from .learner_pathway_enrollment import LearnerPathwayEnrollment
        from .pathway_completion import PathwayCompletion

        d = {**src_dict}
        result = cls(
            pathway_id=d.pop("pathway_id"),
            enrollment=LearnerPathwayEnrollment.from_dict(d.pop("enrollment")),
            name=d.pop("name", UNSET),
            platform=d.pop("platform", UNSET),
            completion=_codec.optional(PathwayCompletion.from_dict, d.pop("completion", UNSET)),
        )
        result.additional_properties = d
        return result
