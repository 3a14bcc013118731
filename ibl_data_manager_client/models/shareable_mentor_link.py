from __future__ import annotations

import datetime

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ShareableMentorLink(_records.Record):
    """ShareableMentorLink."""

    id: int
    mentor: int
    token: str
    inserted_at: datetime.datetime
    updated_at: datetime.datetime
    enabled: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("mentor", "mentor", int, True),
            ("token", "token", str, True),
            ("inserted_at", "inserted_at", datetime.datetime, True),
            ("updated_at", "updated_at", datetime.datetime, True),
            ("enabled", "enabled", bool, False),
        )
