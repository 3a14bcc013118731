from __future__ import annotations

from .._json import records as _records


@_records.define
class TopicRecord(_records.Record):
    """TopicRecord."""

    topic_name: str
    conversation_count: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (("topic_name", "topic_name", str, True), ("conversation_count", "conversation_count", int, True))
