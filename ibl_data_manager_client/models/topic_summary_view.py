from __future__ import annotations

from .._json import records as _records


@_records.define
class TopicSummaryView(_records.Record):
    """TopicSummaryView."""

    name: str
    conversation_count: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (("name", "name", str, True), ("conversation_count", "conversation_count", int, True))
