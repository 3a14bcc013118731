from __future__ import annotations

import datetime

from .._json import records as _records


@_records.define
class UserTrendByPeriod(_records.Record):
    """UserTrendByPeriod."""

    periods: list[datetime.datetime]
    new_users: list[int]
    veteran_users: list[int]

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("periods", "periods", list[datetime.datetime], True),
            ("new_users", "new_users", list[int], True),
            ("veteran_users", "veteran_users", list[int], True),
        )
