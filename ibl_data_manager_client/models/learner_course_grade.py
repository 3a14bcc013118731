from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class LearnerCourseGrade(Model):
    """LearnerCourseGrade.

    Attributes:
        course_id: Edx Course ID
        name: Course Name
        graded_activities: Total problems in course
        submissions: Cumulative problem submissions
        problems_attempted: Number of problems from total problems attempted
        assignments_correct: Number of problems answered correctly
        class_average: Average grade obtained by all learner in the course
        grade: Learner course grade
    """

    course_id: str
    name: str
    graded_activities: str
    submissions: int
    problems_attempted: int
    assignments_correct: int
    class_average: float
    grade: float
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "course_id": self.course_id,
                "name": self.name,
                "graded_activities": self.graded_activities,
                "submissions": self.submissions,
                "problems_attempted": self.problems_attempted,
                "assignments_correct": self.assignments_correct,
                "class_average": self.class_average,
                "grade": self.grade,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 8:
            d = _codec.complete(self, d)
        self.course_id = d["course_id"]
        self.name = d["name"]
        self.graded_activities = d["graded_activities"]
        self.submissions = d["submissions"]
        self.problems_attempted = d["problems_attempted"]
        self.assignments_correct = d["assignments_correct"]
        self.class_average = d["class_average"]
        self.grade = d["grade"]
        return self
