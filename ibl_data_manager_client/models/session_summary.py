from __future__ import annotations

import datetime

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class SessionSummary(_records.Record):
    """SessionSummary."""

    session_id: str | Unset = UNSET
    message_count: int | Unset = UNSET
    last_message_ts: datetime.datetime | None | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("session_id", "session_id", str, False),
            ("message_count", "message_count", int, False),
            ("last_message_ts", "last_message_ts", datetime.datetime | None, False),
        )
