from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class ContentDetailsTimeSeries(_records.Record):
    """Serializer describing the time series block.

    Attributes:
        metric: Metric represented in the time series
        interval: Aggregation interval (e.g., month)
    """

    metric: str
    interval: str
    data: list[_models.ContentDetailsTimeSeriesPoint]

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("metric", "metric", str, True),
            ("interval", "interval", str, True),
            ("data", "data", list[_models.ContentDetailsTimeSeriesPoint], True),
        )
