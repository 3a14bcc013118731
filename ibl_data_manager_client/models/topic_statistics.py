from __future__ import annotations

from .._json import records as _records


@_records.define
class TopicStatistics(_records.Record):
    """TopicStatistics."""

    name: str
    conversations: int
    messages: int
    avg_sentiment: str
    avg_user_rating: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str, True),
            ("conversations", "conversations", int, True),
            ("messages", "messages", int, True),
            ("avg_sentiment", "avg_sentiment", str, True),
            ("avg_user_rating", "avg_user_rating", str, True),
        )
