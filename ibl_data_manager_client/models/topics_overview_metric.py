from __future__ import annotations

from .._json import records as _records


@_records.define
class TopicsOverviewMetric(_records.Record):
    """Serializer for individual topic overview metrics.

    Attributes:
        all_time_total: Total count since the beginning of time
        this_month: Count for current month
        last_month: Count for previous month
        percentage_change: Percentage change from last month to this month
    """

    all_time_total: int
    this_month: int
    last_month: int
    percentage_change: float

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("all_time_total", "all_time_total", int, True),
            ("this_month", "this_month", int, True),
            ("last_month", "last_month", int, True),
            ("percentage_change", "percentage_change", float, True),
        )
