from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 5:
            d = _codec.complete(self, d)
        self.username = d["username"]
        self.full_name = d["full_name"]
        self.email = d["email"]
        self.assessments = d["assessments"]
        self.time_spent = d["time_spent"]
        return self
