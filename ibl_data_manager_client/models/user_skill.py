from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
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
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.percentile = d["percentile"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.skill = _models.Skill.from_dict(d["skill"])
        self.courses = _codec.decode_list(_models.CoursePoint.from_dict, d["courses"])
        self.resources = _codec.decode_list(_models.ResourcePoint.from_dict, d["resources"])
        self.total_points = d["total_points"]
        return self
