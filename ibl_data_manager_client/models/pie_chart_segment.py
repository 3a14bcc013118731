from __future__ import annotations

from .._json import records as _records


@_records.define
class PieChartSegment(_records.Record):
    """PieChartSegment."""

    count: int
    percentage: float

    @staticmethod
    def _fields() -> _records.Fields:
        return (("count", "count", int, True), ("percentage", "percentage", float, True))
