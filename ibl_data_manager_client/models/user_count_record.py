from __future__ import annotations

import datetime

from .._json import records as _records


@_records.define
class UserCountRecord(_records.Record):
    """UserCountRecord."""

    date: datetime.date
    user_count: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (("date", "date", datetime.date, True), ("user_count", "user_count", int, True))
