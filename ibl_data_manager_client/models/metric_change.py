from __future__ import annotations

from .._json import records as _records


@_records.define
class MetricChange(_records.Record):
    """MetricChange."""

    total: int
    change: float

    @staticmethod
    def _fields() -> _records.Fields:
        return (("total", "total", int, True), ("change", "change", float, True))
