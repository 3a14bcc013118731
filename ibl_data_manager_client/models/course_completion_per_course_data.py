from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class CourseCompletionPerCourseData(Model):
    """CourseCompletionPerCourseData.

    Attributes:
        course_id: Edx Course ID
        name: Course Name
        enrollments: Number of enrollments
        completions: Number of completions
        average: Average Completions.
    """

    course_id: str
    name: str
    enrollments: int
    completions: int
    average: float
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "course_id": self.course_id,
                "name": self.name,
                "enrollments": self.enrollments,
                "completions": self.completions,
                "average": self.average,
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
        self.name = d["name"]
        self.enrollments = d["enrollments"]
        self.completions = d["completions"]
        self.average = d["average"]
        return self
