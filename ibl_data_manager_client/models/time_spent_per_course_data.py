from __future__ import annotations

from .._json import records as _records


@_records.define
class TimeSpentPerCourseData(_records.Record):
    """TimeSpentPerCourseData.

    Attributes:
        name: Course name
        course_id: Edx Course Id
        time_spent: Total time spent
        course_start: Course Start
        course_end: Course End
        average_time: Average time spent
    """

    name: str
    course_id: str
    time_spent: int
    course_start: str
    course_end: str
    average_time: float

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str, True),
            ("course_id", "course_id", str, True),
            ("time_spent", "time_spent", int, True),
            ("course_start", "course_start", str, True),
            ("course_end", "course_end", str, True),
            ("average_time", "average_time", float, True),
        )
