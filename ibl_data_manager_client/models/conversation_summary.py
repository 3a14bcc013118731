from __future__ import annotations

from .._json import records as _records


@_records.define
class ConversationSummary(_records.Record):
    """ConversationSummary."""

    total_conversations: int
    total_human_messages: int
    total_ai_messages: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("total_conversations", "total_conversations", int, True),
            ("total_human_messages", "total_human_messages", int, True),
            ("total_ai_messages", "total_ai_messages", int, True),
        )
