from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ContentDetailsSummary(_records.Record):
    """Serializer for summary data in the content details endpoint.

    Attributes:
        totals: Total counts related to the content item
        averages: Average values related to the content item
        time_series: Serializer describing the time series block.
    """

    totals: dict[str, float]
    averages: dict[str, float | None]
    time_series: _models.ContentDetailsTimeSeries | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("totals", "totals", dict[str, float], True),
            ("averages", "averages", dict[str, float | None], True),
            ("time_series", "time_series", _models.ContentDetailsTimeSeries, False),
        )
