from __future__ import annotations

from .._json import records as _records


@_records.define
class LinkCourseRequest(_records.Record):
    """LinkCourseRequest."""

    course_id: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("course_id", "course_id", str, True),)
