from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class SessionsChart(_records.Record):
    """SessionsChart."""

    metric: str
    points: list[_models.SessionChartPoint]

    @staticmethod
    def _fields() -> _records.Fields:
        return (("metric", "metric", str, True), ("points", "points", list[_models.SessionChartPoint], True))
