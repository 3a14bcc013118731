from __future__ import annotations

from .._json import records as _records


@_records.define
class EngagementPerCourseData(_records.Record):
    """EngagementPerCourseData.

    Attributes:
        course_id: edx Course Id
        course_start: Course start date
        course_end: Course end date
        average_days: Average days spent by each learners on the course
        average_time_spent: Average days spent by learner on the course
        name: Course name
    """

    course_id: str
    course_start: str
    course_end: str
    average_days: int
    average_time_spent: float
    name: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("course_id", "course_id", str, True),
            ("course_start", "course_start", str, True),
            ("course_end", "course_end", str, True),
            ("average_days", "average_days", int, True),
            ("average_time_spent", "average_time_spent", float, True),
            ("name", "name", str, True),
        )
