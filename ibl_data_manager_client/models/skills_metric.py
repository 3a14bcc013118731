from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .skills_metric_details_item import SkillsMetricDetailsItem


@_codec.define
class SkillsMetric(Model):
    """Serializer for skills metrics with breakdown."""

    reported: int
    desired: int
    assigned: int
    total: int
    details: list[SkillsMetricDetailsItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "reported": self.reported,
                "desired": self.desired,
                "assigned": self.assigned,
                "total": self.total,
                "details": _codec.encode(self.details),
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
            self.details = d["details"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.reported = d["reported"]
        self.desired = d["desired"]
        self.assigned = d["assigned"]
        self.total = d["total"]
        self.details = _codec.if_set_list(_models.SkillsMetricDetailsItem.from_own_dict, self.details)
        return self
