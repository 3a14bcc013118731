from __future__ import annotations

from .._json import records as _records


@_records.define
class UserMetric(_records.Record):
    """UserMetric."""

    total: int
    change_percentage: float

    @staticmethod
    def _fields() -> _records.Fields:
        return (("total", "total", int, True), ("change_percentage", "change_percentage", float, True))
