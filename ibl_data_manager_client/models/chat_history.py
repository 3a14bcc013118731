from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ChatHistory(_records.Record):
    """ChatHistory."""

    id: int
    message: Any
    inserted_at: datetime.datetime
    feedback: Any
    files: Any
    title: None | str | Unset = UNSET
    document_sources: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("message", "message", Any, True),
            ("inserted_at", "inserted_at", datetime.datetime, True),
            ("feedback", "feedback", Any, True),
            ("files", "files", Any, True),
            ("title", "title", str | None, False),
            ("document_sources", "document_sources", Any, False),
        )
