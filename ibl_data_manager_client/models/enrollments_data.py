from __future__ import annotations

from .._json import records as _records


@_records.define
class EnrollmentsData(_records.Record):
    """EnrollmentsData.

    Attributes:
        course_id: Edx Course ID
        name: Course Name
        users: Number of users
        percentage: Percentage ...
    """

    course_id: str
    name: str
    users: int
    percentage: float

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("course_id", "course_id", str, True),
            ("name", "name", str, True),
            ("users", "users", int, True),
            ("percentage", "percentage", float, True),
        )
