from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class TimeSpentByUsersInCourseData(Model):
    """TimeSpentByUsersInCourseData.

    Attributes:
        username: learner username
        full_name: learner Name
        email: learner email
        assessments: Total assessments
        time_spent: Time spent formatted in seconds
    """

    username: str
    full_name: str
    email: str
    assessments: int
    time_spent: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "username": self.username,
                "full_name": self.full_name,
                "email": self.email,
                "assessments": self.assessments,
                "time_spent": self.time_spent,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        self.username = d["username"]
        self.full_name = d["full_name"]
        self.email = d["email"]
        self.assessments = d["assessments"]
        self.time_spent = d["time_spent"]
        return self
