from __future__ import annotations

from .._json import records as _records


@_records.define
class CourseCompletionPerCourseData(_records.Record):
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

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("course_id", "course_id", str, True),
            ("name", "name", str, True),
            ("enrollments", "enrollments", int, True),
            ("completions", "completions", int, True),
            ("average", "average", float, True),
        )
