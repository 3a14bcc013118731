from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class NewPerLearnerListData(Model):
    """NewPerLearnerListData."""

    username: str
    user_id: int
    name: str
    email: str
    courses_enrolled: int
    courses_completed: int
    time_spent: str
    pathways_assigned: int
    pathways_completed: int
    certificates_earned: int
    assessments_passed: int
    skills_earned: int
    skills_points: int
    last_login: str
    location: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "username": self.username,
                "user_id": self.user_id,
                "name": self.name,
                "email": self.email,
                "courses_enrolled": self.courses_enrolled,
                "courses_completed": self.courses_completed,
                "time_spent": self.time_spent,
                "pathways_assigned": self.pathways_assigned,
                "pathways_completed": self.pathways_completed,
                "certificates_earned": self.certificates_earned,
                "assessments_passed": self.assessments_passed,
                "skills_earned": self.skills_earned,
                "skills_points": self.skills_points,
                "last_login": self.last_login,
                "location": self.location,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 15:
            d = _codec.complete(self, d)
        self.username = d["username"]
        self.user_id = d["user_id"]
        self.name = d["name"]
        self.email = d["email"]
        self.courses_enrolled = d["courses_enrolled"]
        self.courses_completed = d["courses_completed"]
        self.time_spent = d["time_spent"]
        self.pathways_assigned = d["pathways_assigned"]
        self.pathways_completed = d["pathways_completed"]
        self.certificates_earned = d["certificates_earned"]
        self.assessments_passed = d["assessments_passed"]
        self.skills_earned = d["skills_earned"]
        self.skills_points = d["skills_points"]
        self.last_login = d["last_login"]
        self.location = d["location"]
        return self
