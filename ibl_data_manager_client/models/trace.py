from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class Trace(_records.Record):
    """Trace."""

    id: str
    timestamp: datetime.datetime
    name: str
    metadata: Any
    tags: list[str]
    created_at: datetime.datetime
    event_ts: datetime.datetime
    is_deleted: int
    user_id: None | str | Unset = UNSET
    release: None | str | Unset = UNSET
    version: None | str | Unset = UNSET
    input_: None | str | Unset = UNSET
    output: None | str | Unset = UNSET
    session_id: None | str | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", str, True),
            ("timestamp", "timestamp", datetime.datetime, True),
            ("name", "name", str, True),
            ("metadata", "metadata", Any, True),
            ("tags", "tags", list[str], True),
            ("created_at", "created_at", datetime.datetime, True),
            ("event_ts", "event_ts", datetime.datetime, True),
            ("is_deleted", "is_deleted", int, True),
            ("user_id", "user_id", str | None, False),
            ("release", "release", str | None, False),
            ("version", "version", str | None, False),
            ("input", "input_", str | None, False),
            ("output", "output", str | None, False),
            ("session_id", "session_id", str | None, False),
            ("updated_at", "updated_at", datetime.datetime, False),
        )
