from __future__ import annotations

from .._json import records as _records


@_records.define
class ActiveUsersPerCourseData(_records.Record):
    """ActiveUsersPerCourseData.

    Attributes:
        course_id: Edx Course ID
        name: Course Name
        user_count: Active users for the period
    """

    course_id: str
    name: str
    user_count: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("course_id", "course_id", str, True),
            ("name", "name", str, True),
            ("user_count", "user_count", int, True),
        )
