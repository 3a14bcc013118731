from __future__ import annotations

import datetime
from uuid import UUID

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PathwayEnrollment(_records.Record):
    """PathwayEnrollment."""

    user_id: int | Unset = UNSET
    username: str | Unset = UNSET
    pathway_id: str | Unset = UNSET
    pathway_uuid: UUID | Unset = UNSET
    platform_key: str | Unset = UNSET
    org: str | Unset = UNSET
    name: str | Unset = UNSET
    slug: str | Unset = UNSET
    created: datetime.datetime | None | Unset = UNSET
    ended: datetime.datetime | None | Unset = UNSET
    active: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("user_id", "user_id", int, False),
            ("username", "username", str, False),
            ("pathway_id", "pathway_id", str, False),
            ("pathway_uuid", "pathway_uuid", UUID, False),
            ("platform_key", "platform_key", str, False),
            ("org", "org", str, False),
            ("name", "name", str, False),
            ("slug", "slug", str, False),
            ("created", "created", datetime.datetime | None, False),
            ("ended", "ended", datetime.datetime | None, False),
            ("active", "active", bool, False),
        )
