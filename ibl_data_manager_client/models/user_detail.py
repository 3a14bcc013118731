from __future__ import annotations

import datetime

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UserDetail(_records.Record):
    """UserDetail."""

    email: str
    full_name: str
    messages: int
    last_activity: datetime.datetime
    conversations: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("email", "email", str, True),
            ("full_name", "full_name", str, True),
            ("messages", "messages", int, True),
            ("last_activity", "last_activity", datetime.datetime, True),
            ("conversations", "conversations", int, False),
        )
