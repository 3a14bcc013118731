from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class GradingPerUserData(Model):
    """GradingPerUserData.

    Attributes:
        username: learner username
        full_name: learner Name
        start_date: Course enrollment date
        submissions: Total assessment submissions
        last_active: Last active time
        percent: TStudent course grade
    """

    username: str
    full_name: str
    start_date: str
    submissions: int
    last_active: str
    percent: float
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "username": self.username,
                "full_name": self.full_name,
                "start_date": self.start_date,
                "submissions": self.submissions,
                "last_active": self.last_active,
                "percent": self.percent,
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
        self.username = d["username"]
        self.full_name = d["full_name"]
        self.start_date = d["start_date"]
        self.submissions = d["submissions"]
        self.last_active = d["last_active"]
        self.percent = d["percent"]
        return self
