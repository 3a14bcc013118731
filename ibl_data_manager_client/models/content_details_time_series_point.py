from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ContentDetailsTimeSeriesPoint(_records.Record):
    """Serializer for individual time series points in content details response.

    Attributes:
        period: ISO8601 timestamp representing the aggregated period
        value: Value for the requested metric during the period
        average: Average value for the period (used for ratings)
    """

    period: str
    value: float
    average: float | None | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("period", "period", str, True),
            ("value", "value", float, True),
            ("average", "average", float | None, False),
        )
