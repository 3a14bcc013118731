from __future__ import annotations

from .._json import records as _records


@_records.define
class PerformanceGradesPerCourseData(_records.Record):
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

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str, True),
            ("course_id", "course_id", str, True),
            ("num_enrollments", "num_enrollments", int, True),
            ("num_passed", "num_passed", int, True),
            ("avg_grade", "avg_grade", float, True),
        )
