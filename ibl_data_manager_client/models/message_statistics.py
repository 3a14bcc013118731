from __future__ import annotations

import datetime

from .._json import records as _records


@_records.define
class MessageStatistics(_records.Record):
    """MessageStatistics."""

    time: datetime.datetime
    avg_messages: int
    total_sessions: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("time", "time", datetime.datetime, True),
            ("avg_messages", "avg_messages", int, True),
            ("total_sessions", "total_sessions", int, True),
        )
