from __future__ import annotations

import datetime

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PromptCategory(_records.Record):
    """PromptCategory."""

    id: int
    name: str
    description: None | str | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("name", "name", str, True),
            ("description", "description", str | None, False),
            ("created_at", "created_at", datetime.datetime | None, False),
            ("updated_at", "updated_at", datetime.datetime | None, False),
        )
