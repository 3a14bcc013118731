from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PinnedMessage(_records.Record):
    """PinnedMessage."""

    id: int | Unset = UNSET
    message: Any | Unset = UNSET
    inserted_at: datetime.datetime | Unset = UNSET
    title: None | str | Unset = UNSET
    feedback: Any | Unset = UNSET
    document_sources: Any | Unset = UNSET
    files: Any | Unset = UNSET
    text: str | Unset = UNSET
    timestamp: datetime.datetime | Unset = UNSET
    sender: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, False),
            ("message", "message", Any, False),
            ("inserted_at", "inserted_at", datetime.datetime, False),
            ("title", "title", str | None, False),
            ("feedback", "feedback", Any, False),
            ("document_sources", "document_sources", Any, False),
            ("files", "files", Any, False),
            ("text", "text", str, False),
            ("timestamp", "timestamp", datetime.datetime, False),
            ("sender", "sender", str, False),
        )
