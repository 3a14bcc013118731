from __future__ import annotations

import datetime

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ChatHistorySessionId(_records.Record):
    """ChatHistorySessionId."""

    id: str | Unset = UNSET
    session_id: str | Unset = UNSET
    inserted_at: datetime.datetime | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", str, False),
            ("session_id", "session_id", str, False),
            ("inserted_at", "inserted_at", datetime.datetime, False),
        )
