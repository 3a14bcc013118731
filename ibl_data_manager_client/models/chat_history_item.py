from __future__ import annotations

import datetime

from .._json import records as _records


@_records.define
class ChatHistoryItem(_records.Record):
    """ChatHistoryItem."""

    type_: str
    content: str
    timestamp: datetime.datetime

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("type", "type_", str, True),
            ("content", "content", str, True),
            ("timestamp", "timestamp", datetime.datetime, True),
        )
