from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
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
