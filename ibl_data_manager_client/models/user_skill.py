from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .course_point import CoursePoint
    from .resource_point import ResourcePoint
    from .skill import Skill


@_codec.define
class UserSkill(Model):
    """UserSkill.

    Attributes:
        courses: Courses with skill and associated points
        resources: Resources with skill and associated points
        total_points: Total points for skill
        percentile: Percentile of points for user.
    """

    skill: Skill
    courses: list[CoursePoint]
    resources: list[ResourcePoint]
    total_points: int
    percentile: float | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "skill": _codec.encode(self.skill),
                "courses": _codec.encode(self.courses),
                "resources": _codec.encode(self.resources),
                "total_points": self.total_points,
                "percentile": self.percentile,
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
            self.percentile = d["percentile"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.skill = _models.Skill.from_dict(d["skill"])
        self.courses = _codec.decode_list(_models.CoursePoint.from_dict, d["courses"])
        self.resources = _codec.decode_list(_models.ResourcePoint.from_dict, d["resources"])
        self.total_points = d["total_points"]
        return self
