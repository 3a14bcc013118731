from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class AnalyticsOverview(_records.Record):
    """AnalyticsOverview."""

    conversation_volume: _models.MetricChange
    users: _models.MetricChange
    topics: _models.MetricChange
    user_rating: _models.MetricChange

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("conversation_volume", "conversation_volume", _models.MetricChange, True),
            ("users", "users", _models.MetricChange, True),
            ("topics", "topics", _models.MetricChange, True),
            ("user_rating", "user_rating", _models.MetricChange, True),
        )
