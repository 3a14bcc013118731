from __future__ import annotations

import datetime

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class LearnerCourseCompletion(_records.Record):
    """LearnerCourseCompletion."""

    completed: bool
    completion_percentage: float | None | Unset = UNSET
    passed: bool | None | Unset = UNSET
    passed_date: datetime.datetime | None | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("completed", "completed", bool, True),
            ("completion_percentage", "completion_percentage", float | None, False),
            ("passed", "passed", bool | None, False),
            ("passed_date", "passed_date", datetime.datetime | None, False),
        )
