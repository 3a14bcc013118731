from __future__ import annotations

import datetime

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ProgramEnrollment(_records.Record):
    """ProgramEnrollment.

    Attributes:
        ended: Date when enrollment ended/deactivated
        created: Date when enrollment began/activated
        started: Date when enrollment started
        expired: Date when enrollment expires (null, if not expiring)
        active: Whether the enrollment is active
    """

    ended: datetime.datetime | None
    user_id: int | Unset = UNSET
    username: str | Unset = UNSET
    program_id: str | Unset = UNSET
    program_key: str | Unset = UNSET
    platform_key: str | Unset = UNSET
    org: str | Unset = UNSET
    name: str | Unset = UNSET
    slug: str | Unset = UNSET
    created: datetime.datetime | None | Unset = UNSET
    started: datetime.datetime | None | Unset = UNSET
    expired: datetime.datetime | None | Unset = UNSET
    active: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("ended", "ended", datetime.datetime | None, True),
            ("user_id", "user_id", int, False),
            ("username", "username", str, False),
            ("program_id", "program_id", str, False),
            ("program_key", "program_key", str, False),
            ("platform_key", "platform_key", str, False),
            ("org", "org", str, False),
            ("name", "name", str, False),
            ("slug", "slug", str, False),
            ("created", "created", datetime.datetime | None, False),
            ("started", "started", datetime.datetime | None, False),
            ("expired", "expired", datetime.datetime | None, False),
            ("active", "active", bool, False),
        )
