from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class PerformanceGradesPerCourseData(Model):
    """PerformanceGradesPerCourseData.

    Attributes:
        name: Course name
        course_id: Course id
        num_enrollments: Course enrollments
        num_passed: Total users who have passed the course
        avg_grade: Course Average grade
    """

    name: str
    course_id: str
    num_enrollments: int
    num_passed: int
    avg_grade: float
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "name": self.name,
                "course_id": self.course_id,
                "num_enrollments": self.num_enrollments,
                "num_passed": self.num_passed,
                "avg_grade": self.avg_grade,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        self.name = d["name"]
        self.course_id = d["course_id"]
        self.num_enrollments = d["num_enrollments"]
        self.num_passed = d["num_passed"]
        self.avg_grade = d["avg_grade"]
        return self
