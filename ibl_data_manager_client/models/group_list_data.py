from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class GroupListData(Model):
    """Serializer for department list endpoint"""

    id: int
    name: str
    platform: str
    courses_enrolled: int
    courses_completed: int
    completion_rate: float
    pathways_completed: int
    certificates_earned: int
    skills_points: int
    skills_earned: int
    time_spent: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "id": self.id,
                "name": self.name,
                "platform": self.platform,
                "courses_enrolled": self.courses_enrolled,
                "courses_completed": self.courses_completed,
                "completion_rate": self.completion_rate,
                "pathways_completed": self.pathways_completed,
                "certificates_earned": self.certificates_earned,
                "skills_points": self.skills_points,
                "skills_earned": self.skills_earned,
                "time_spent": self.time_spent,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 11:
            d = _codec.complete(self, d)
        self.id = d["id"]
        self.name = d["name"]
        self.platform = d["platform"]
        self.courses_enrolled = d["courses_enrolled"]
        self.courses_completed = d["courses_completed"]
        self.completion_rate = d["completion_rate"]
        self.pathways_completed = d["pathways_completed"]
        self.certificates_earned = d["certificates_earned"]
        self.skills_points = d["skills_points"]
        self.skills_earned = d["skills_earned"]
        self.time_spent = d["time_spent"]
        return self
