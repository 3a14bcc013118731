from __future__ import annotations

from .._json import records as _records


@_records.define
class TopicStatisticsResponse(_records.Record):
    """TopicStatisticsResponse."""

    total_topics: int
    total_topics_change_percentage: float
    new_topics: int
    new_topics_change_percentage: float

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("total_topics", "total_topics", int, True),
            ("total_topics_change_percentage", "total_topics_change_percentage", float, True),
            ("new_topics", "new_topics", int, True),
            ("new_topics_change_percentage", "new_topics_change_percentage", float, True),
        )
