from __future__ import annotations

from .._json import records as _records


@_records.define
class OvertimeDataPoint(_records.Record):
    """Serializer for individual overtime data points.

    Attributes:
        date: Date in YYYY-MM-DD format
        value: Time spent in seconds for this date
    """

    date: str
    value: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (("date", "date", str, True), ("value", "value", int, True))
