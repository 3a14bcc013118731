from __future__ import annotations

import datetime

from .._json import records as _records


@_records.define
class TrendEntry(_records.Record):
    """TrendEntry."""

    interval: datetime.datetime
    count: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (("interval", "interval", datetime.datetime, True), ("count", "count", int, True))
