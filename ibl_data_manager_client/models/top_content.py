from __future__ import annotations

from .._json import records as _records


@_records.define
class TopContent(_records.Record):
    """Serializer for top content information.

    Attributes:
        course_identifier: Course identifier
        course_name: Name of the course.
        time_spent_seconds: Time spent on this course in seconds
    """

    course_identifier: str
    course_name: str
    time_spent_seconds: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("course_identifier", "course_identifier", str, True),
            ("course_name", "course_name", str, True),
            ("time_spent_seconds", "time_spent_seconds", int, True),
        )
