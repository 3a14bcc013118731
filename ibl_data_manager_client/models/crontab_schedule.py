from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CrontabSchedule(_records.Record):
    """CrontabSchedule.

    Attributes:
        minute: Cron Minutes to Run. Use "*" for "all". (Example: "0,30")
        hour: Cron Hours to Run. Use "*" for "all". (Example: "8,20")
        day_of_week: Cron Days Of The Week to Run. Use "*" for "all", Sunday is 0 or 7, Monday is 1. (Example: "0,5")
        day_of_month: Cron Days Of The Month to Run. Use "*" for "all". (Example: "1,15")
        month_of_year: Cron Months (1-12) Of The Year to Run. Use "*" for "all". (Example: "1,12")
    """

    minute: str | Unset = UNSET
    hour: str | Unset = UNSET
    day_of_week: str | Unset = UNSET
    day_of_month: str | Unset = UNSET
    month_of_year: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("minute", "minute", str, False),
            ("hour", "hour", str, False),
            ("day_of_week", "day_of_week", str, False),
            ("day_of_month", "day_of_month", str, False),
            ("month_of_year", "month_of_year", str, False),
        )
