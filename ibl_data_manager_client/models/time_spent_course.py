from __future__ import annotations

from .._json import records as _records


@_records.define
class TimeSpentCourse(_records.Record):
    """TimeSpentCourse."""

    course_id: str
    course_name: str
    platform: None | str
    time_spent: str
    time_spent_secs: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("course_id", "course_id", str, True),
            ("course_name", "course_name", str, True),
            ("platform", "platform", str | None, True),
            ("time_spent", "time_spent", str, True),
            ("time_spent_secs", "time_spent_secs", int, True),
        )
