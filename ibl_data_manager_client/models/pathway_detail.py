from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
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
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.name = d["name"]
            self.platform = d["platform"]
            self.completion = d["completion"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.pathway_id = d["pathway_id"]
        self.enrollment = _models.LearnerPathwayEnrollment.from_dict(d["enrollment"])
        self.completion = _codec.optional(_models.PathwayCompletion.from_dict, self.completion)
        return self
