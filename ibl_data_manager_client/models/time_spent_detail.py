from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class TimeSpentDetail(_records.Record):
    """TimeSpentDetail.

    Attributes:
        overtime: Time spent over time data (when overtime=true)
    """

    courses: list[_models.TimeSpentCourse]
    total_time_spent: str
    total_time_spent_secs: int
    overtime: list[_models.OvertimeDataPoint] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("courses", "courses", list[_models.TimeSpentCourse], True),
            ("total_time_spent", "total_time_spent", str, True),
            ("total_time_spent_secs", "total_time_spent_secs", int, True),
            ("overtime", "overtime", list[_models.OvertimeDataPoint], False),
        )
