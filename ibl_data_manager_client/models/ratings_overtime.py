from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class RatingsOvertime(_records.Record):
    """RatingsOvertime."""

    metric: str
    points: list[_models.RatingAverageRecord]

    @staticmethod
    def _fields() -> _records.Fields:
        return (("metric", "metric", str, True), ("points", "points", list[_models.RatingAverageRecord], True))
