from __future__ import annotations

import datetime
from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class RecentSessionMessagesItem(_records.Record):
    """RecentSessionMessagesItem."""

    id: int | Unset = UNSET
    title: None | str | Unset = UNSET
    inserted_at: datetime.datetime | Unset = UNSET
    message: _models.RecentSessionMessagesItemMessage | Unset = UNSET
    feedback: dict[str, Any] | None | Unset = UNSET
    document_sources: Any | Unset = UNSET
    files: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, False),
            ("title", "title", str | None, False),
            ("inserted_at", "inserted_at", datetime.datetime, False),
            ("message", "message", _models.RecentSessionMessagesItemMessage, False),
            ("feedback", "feedback", dict[str, Any] | None, False),
            ("document_sources", "document_sources", Any, False),
            ("files", "files", Any, False),
        )
