from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .learner_pathway_enrollment import LearnerPathwayEnrollment
    from .pathway_completion import PathwayCompletion


@_codec.define
class PathwayDetail(Model):
    """PathwayDetail."""

    pathway_id: str
    enrollment: LearnerPathwayEnrollment
    name: None | str | Unset = UNSET
    platform: None | str | Unset = UNSET
    completion: None | PathwayCompletion | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.name = d["name"]
            self.platform = d["platform"]
            self.completion = d["completion"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.pathway_id = d["pathway_id"]
        self.enrollment = _models.LearnerPathwayEnrollment.from_dict(d["enrollment"])
        self.completion = _codec.optional(_models.PathwayCompletion.from_dict, self.completion)
        return self
