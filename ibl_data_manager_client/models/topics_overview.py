from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class TopicsOverview(_records.Record):
    """Dashboard KPI overview for topics.

    Attributes:
        topics: Serializer for individual topic overview metrics.
        sessions: Serializer for individual topic overview metrics.
        conversations: Serializer for individual topic overview metrics.
        messages: Serializer for individual topic overview metrics.
    """

    topics: _models.TopicsOverviewMetric
    sessions: _models.TopicsOverviewMetric
    conversations: _models.TopicsOverviewMetric
    messages: _models.TopicsOverviewMetric

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("topics", "topics", _models.TopicsOverviewMetric, True),
            ("sessions", "sessions", _models.TopicsOverviewMetric, True),
            ("conversations", "conversations", _models.TopicsOverviewMetric, True),
            ("messages", "messages", _models.TopicsOverviewMetric, True),
        )
