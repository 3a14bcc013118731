from __future__ import annotations

import datetime

from .._json import records as _records


@_records.define
class ConversationChartPoint(_records.Record):
    """ConversationChartPoint."""

    date: datetime.datetime
    value: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (("date", "date", datetime.datetime, True), ("value", "value", int, True))
