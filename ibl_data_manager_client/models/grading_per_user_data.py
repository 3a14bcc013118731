from __future__ import annotations

from .._json import records as _records


@_records.define
class GradingPerUserData(_records.Record):
    """GradingPerUserData.

    Attributes:
        username: learner username
        full_name: learner Name
        start_date: Course enrollment date
        submissions: Total assessment submissions
        last_active: Last active time
        percent: TStudent course grade
    """

    username: str
    full_name: str
    start_date: str
    submissions: int
    last_active: str
    percent: float

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("username", "username", str, True),
            ("full_name", "full_name", str, True),
            ("start_date", "start_date", str, True),
            ("submissions", "submissions", int, True),
            ("last_active", "last_active", str, True),
            ("percent", "percent", float, True),
        )
