from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class OvertimeMeta(_records.Record):
    """OvertimeMeta.

    Attributes:
        total: Total records
        change_range: Change in range. Default on the server: 0.
        change_last_seven_days: Change in last 7 days. Default on the server: 0.
        change_last_thirty_days: Change in last 30 days. Default on the server: 0.
        change_last_seven_days_percent: Change in last 7 days in percentage. Default on the server: 0.0.
        change_last_thirty_days_percent: Change in last 30 days in percentage. Default on the server: 0.0.
        change_range_percent: Change in range in percentage
    """

    total: int
    change_range: int | Unset = UNSET
    change_last_seven_days: int | Unset = UNSET
    change_last_thirty_days: int | Unset = UNSET
    change_last_seven_days_percent: float | Unset = UNSET
    change_last_thirty_days_percent: float | Unset = UNSET
    change_range_percent: float | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("total", "total", int, True),
            ("change_range", "change_range", int, False),
            ("change_last_seven_days", "change_last_seven_days", int, False),
            ("change_last_thirty_days", "change_last_thirty_days", int, False),
            ("change_last_seven_days_percent", "change_last_seven_days_percent", float, False),
            ("change_last_thirty_days_percent", "change_last_thirty_days_percent", float, False),
            ("change_range_percent", "change_range_percent", float, False),
        )
