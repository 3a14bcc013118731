from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .course_point import CoursePoint
    from .resource_point import ResourcePoint
    from .skill import Skill


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        from .course_point import CoursePoint
        from .resource_point import ResourcePoint
        from .skill import Skill

        d = {**src_dict}
        result = cls(
            skill=Skill.from_dict(d.pop("skill")),
            courses=_codec.decode_list(CoursePoint.from_dict, d.pop("courses")),
            resources=_codec.decode_list(ResourcePoint.from_dict, d.pop("resources")),
            total_points=d.pop("total_points"),
            percentile=d.pop("percentile", UNSET),
        )
        result.additional_properties = d
        return result
