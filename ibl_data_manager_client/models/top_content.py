from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class TopContent(Model):
    """Serializer for top content information.

    Attributes:
        course_identifier: Course identifier
        course_name: Name of the course.
        time_spent_seconds: Time spent on this course in seconds
    """

    course_identifier: str
    course_name: str
    time_spent_seconds: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "course_identifier": self.course_identifier,
                "course_name": self.course_name,
                "time_spent_seconds": self.time_spent_seconds,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.course_identifier = d["course_identifier"]
        self.course_name = d["course_name"]
        self.time_spent_seconds = d["time_spent_seconds"]
        return self
