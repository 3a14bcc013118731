from __future__ import annotations

import datetime

from .._json import records as _records


@_records.define
class UserSentimentCountView(_records.Record):
    """UserSentimentCountView."""

    date: datetime.datetime
    sentiment_count: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (("date", "date", datetime.datetime, True), ("sentiment_count", "sentiment_count", int, True))
