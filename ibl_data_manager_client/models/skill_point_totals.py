from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class SkillPointTotals(Model):
    """SkillPointTotals."""

    course_points: float | Unset = UNSET
    block_points: float | Unset = UNSET
    platform_points: float | Unset = UNSET
    total_points: float | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "course_points": self.course_points,
                "block_points": self.block_points,
                "platform_points": self.platform_points,
                "total_points": self.total_points,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.course_points = d["course_points"]
            self.block_points = d["block_points"]
            self.platform_points = d["platform_points"]
            self.total_points = d["total_points"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
