from __future__ import annotations

import datetime

from .._json import records as _records


@_records.define
class ConversationVolume(_records.Record):
    """ConversationVolume."""

    date: datetime.datetime
    conversation_count: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (("date", "date", datetime.datetime, True), ("conversation_count", "conversation_count", int, True))
