from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class SkillInfo(Model):
    """SkillInfo.

    Attributes:
        course_count: Number of courses with skill
        user_count: Number of users with skill
        total_points: Total points for skill
        average_points: Average points for skill
        name: Display name
    """

    id: int
    course_count: int
    user_count: int
    total_points: int
    average_points: float
    name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "course_count": self.course_count,
                "user_count": self.user_count,
                "total_points": self.total_points,
                "average_points": self.average_points,
                "name": self.name,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.name = d["name"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.course_count = d["course_count"]
        self.user_count = d["user_count"]
        self.total_points = d["total_points"]
        self.average_points = d["average_points"]
        return self
