from __future__ import annotations

from .._json import records as _records


@_records.define
class CoursePoint(_records.Record):
    """CoursePoint.

    Attributes:
        course_id: The edX course ID string for the course.
    """

    course_id: str
    points: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (("course_id", "course_id", str, True), ("points", "points", int, True))
