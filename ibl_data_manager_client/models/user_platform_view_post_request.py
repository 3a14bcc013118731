from __future__ import annotations

import datetime

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UserPlatformViewPostRequest(_records.Record):
    """UserPlatformViewPostRequest."""

    user_id: int
    platform_key: str
    added_on: datetime.datetime | Unset = UNSET
    expired_on: datetime.datetime | Unset = UNSET
    is_admin: bool | Unset = UNSET
    active: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("user_id", "user_id", int, True),
            ("platform_key", "platform_key", str, True),
            ("added_on", "added_on", datetime.datetime, False),
            ("expired_on", "expired_on", datetime.datetime, False),
            ("is_admin", "is_admin", bool, False),
            ("active", "active", bool, False),
        )
