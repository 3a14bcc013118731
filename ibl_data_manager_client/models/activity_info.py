from __future__ import annotations

import datetime

from .._json import records as _records


@_records.define
class ActivityInfo(_records.Record):
    """Serializer for activity information."""

    first_activity: datetime.datetime | None
    last_activity: datetime.datetime | None

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("first_activity", "first_activity", datetime.datetime | None, True),
            ("last_activity", "last_activity", datetime.datetime | None, True),
        )
