from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""

        d = {**src_dict}
        result = cls(
            username=d.pop("username"),
            user_id=d.pop("user_id"),
            name=d.pop("name"),
            email=d.pop("email"),
            courses_enrolled=d.pop("courses_enrolled"),
            courses_completed=d.pop("courses_completed"),
            time_spent=d.pop("time_spent"),
            pathways_assigned=d.pop("pathways_assigned"),
            pathways_completed=d.pop("pathways_completed"),
            certificates_earned=d.pop("certificates_earned"),
            assessments_passed=d.pop("assessments_passed"),
            skills_earned=d.pop("skills_earned"),
            skills_points=d.pop("skills_points"),
            last_login=d.pop("last_login"),
            location=d.pop("location"),
        )
        result.additional_properties = d
        return result
