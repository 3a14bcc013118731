from __future__ import annotations

import datetime

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UserPlatformLink(_records.Record):
    """UserPlatformLink."""

    user_id: int
    username: str
    email: str
    user_active: bool
    key: str
    org: str
    platform_name: str
    lms_url: str
    cms_url: str
    portal_url: str
    public: str
    is_admin: bool | Unset = UNSET
    is_staff: bool | Unset = UNSET
    added_on: datetime.datetime | None | Unset = UNSET
    expired_on: datetime.datetime | None | Unset = UNSET
    active: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("user_id", "user_id", int, True),
            ("username", "username", str, True),
            ("email", "email", str, True),
            ("user_active", "user_active", bool, True),
            ("key", "key", str, True),
            ("org", "org", str, True),
            ("platform_name", "platform_name", str, True),
            ("lms_url", "lms_url", str, True),
            ("cms_url", "cms_url", str, True),
            ("portal_url", "portal_url", str, True),
            ("public", "public", str, True),
            ("is_admin", "is_admin", bool, False),
            ("is_staff", "is_staff", bool, False),
            ("added_on", "added_on", datetime.datetime | None, False),
            ("expired_on", "expired_on", datetime.datetime | None, False),
            ("active", "active", bool, False),
        )
