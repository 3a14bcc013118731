from __future__ import annotations

import datetime

from .._json import records as _records


@_records.define
class RatingRecord(_records.Record):
    """RatingRecord."""

    time: datetime.datetime
    total_ratings: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (("time", "time", datetime.datetime, True), ("total_ratings", "total_ratings", int, True))
