from __future__ import annotations

import datetime

from .._json import records as _records


@_records.define
class UserChatByPeriod(_records.Record):
    """UserChatByPeriod."""

    period: datetime.datetime
    user_count: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (("period", "period", datetime.datetime, True), ("user_count", "user_count", int, True))
