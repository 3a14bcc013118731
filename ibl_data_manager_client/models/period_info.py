from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PeriodInfo(_records.Record):
    """Information about the analysis period.

    Attributes:
        start_date: Start date of analysis period
        end_date: End date of analysis period
        period_days: Number of days in period
        range_type: Type of date range (custom, default, all_time, etc.)
    """

    start_date: str | Unset = UNSET
    end_date: str | Unset = UNSET
    period_days: int | Unset = UNSET
    range_type: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("start_date", "start_date", str, False),
            ("end_date", "end_date", str, False),
            ("period_days", "period_days", int, False),
            ("range_type", "range_type", str, False),
        )
