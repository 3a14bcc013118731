from __future__ import annotations

from .._json import records as _records


@_records.define
class RatingAverageRecord(_records.Record):
    """Serializer for rating average overtime data.

    Attributes:
        value: Average rating value for this time period
    """

    date: str
    value: float

    @staticmethod
    def _fields() -> _records.Fields:
        return (("date", "date", str, True), ("value", "value", float, True))
