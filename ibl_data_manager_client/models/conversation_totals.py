from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ConversationTotals(_records.Record):
    """ConversationTotals."""

    total_conversations: int | Unset = UNSET
    user_queries: int | Unset = UNSET
    assistant_responses: int | Unset = UNSET
    average_sentiment_score: float | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("total_conversations", "total_conversations", int, False),
            ("user_queries", "user_queries", int, False),
            ("assistant_responses", "assistant_responses", int, False),
            ("average_sentiment_score", "average_sentiment_score", float, False),
        )
