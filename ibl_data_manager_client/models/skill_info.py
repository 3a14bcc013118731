from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.name = d["name"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.course_count = d["course_count"]
        self.user_count = d["user_count"]
        self.total_points = d["total_points"]
        self.average_points = d["average_points"]
        return self
