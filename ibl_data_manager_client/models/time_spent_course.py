from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class TimeSpentCourse(Model):
    """TimeSpentCourse."""

    course_id: str
    course_name: str
    platform: None | str
    time_spent: str
    time_spent_secs: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "course_id": self.course_id,
                "course_name": self.course_name,
                "platform": self.platform,
                "time_spent": self.time_spent,
                "time_spent_secs": self.time_spent_secs,
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
        self.course_id = d["course_id"]
        self.course_name = d["course_name"]
        self.platform = d["platform"]
        self.time_spent = d["time_spent"]
        self.time_spent_secs = d["time_spent_secs"]
        return self
