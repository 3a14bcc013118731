from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CourseCompletionTotals(_records.Record):
    """CourseCompletionTotals.

    Attributes:
        total_user_count: Total unique active users in this period
        completed_count: Total course completions
        completed_percent: Completion percent for the time range
        overtime: Numbers by key: a date (YYYY-MM-DD), a grade or another name.
    """

    total_user_count: int
    completed_count: int
    completed_percent: float
    overtime: dict[str, float] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("total_user_count", "total_user_count", int, True),
            ("completed_count", "completed_count", int, True),
            ("completed_percent", "completed_percent", float, True),
            ("overtime", "overtime", dict[str, float], False),
        )
