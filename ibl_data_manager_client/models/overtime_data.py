from __future__ import annotations

from .._json import records as _records


@_records.define
class OvertimeData(_records.Record):
    """Individual overtime data point.

    Attributes:
        date: Date in YYYY-MM-DD format
        value: Cost value for this time period
    """

    date: str
    value: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("date", "date", str, True), ("value", "value", str, True))
