from __future__ import annotations

import datetime

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PlatformUser(_records.Record):
    """PlatformUser."""

    username: str
    user_id: int
    name: str
    email: str
    platform_org: str
    platform_key: str
    active: bool
    is_admin: bool
    is_staff: bool
    added_on: datetime.datetime
    expired_on: datetime.datetime | None
    policies: list[str] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("username", "username", str, True),
            ("user_id", "user_id", int, True),
            ("name", "name", str, True),
            ("email", "email", str, True),
            ("platform_org", "platform_org", str, True),
            ("platform_key", "platform_key", str, True),
            ("active", "active", bool, True),
            ("is_admin", "is_admin", bool, True),
            ("is_staff", "is_staff", bool, True),
            ("added_on", "added_on", datetime.datetime, True),
            ("expired_on", "expired_on", datetime.datetime | None, True),
            ("policies", "policies", list[str], False),
        )
