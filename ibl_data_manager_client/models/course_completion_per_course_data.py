from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        self.course_id = d["course_id"]
        self.name = d["name"]
        self.enrollments = d["enrollments"]
        self.completions = d["completions"]
        self.average = d["average"]
        return self
