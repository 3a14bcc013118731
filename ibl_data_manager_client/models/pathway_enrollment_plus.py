from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PathwayEnrollmentPlus(_records.Record):
    """Includes metadata+

    Attributes:
        ended: Date when enrollment ended/deactivated
        created: Date when enrollment began/activated
        active: Whether the enrollment is active
    """

    ended: datetime.datetime | None
    user_id: int | Unset = UNSET
    username: str | Unset = UNSET
    pathway_id: str | Unset = UNSET
    pathway_uuid: str | Unset = UNSET
    platform_key: str | Unset = UNSET
    org: str | Unset = UNSET
    name: str | Unset = UNSET
    slug: str | Unset = UNSET
    created: datetime.datetime | None | Unset = UNSET
    active: bool | Unset = UNSET
    metadata: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("ended", "ended", datetime.datetime | None, True),
            ("user_id", "user_id", int, False),
            ("username", "username", str, False),
            ("pathway_id", "pathway_id", str, False),
            ("pathway_uuid", "pathway_uuid", str, False),
            ("platform_key", "platform_key", str, False),
            ("org", "org", str, False),
            ("name", "name", str, False),
            ("slug", "slug", str, False),
            ("created", "created", datetime.datetime | None, False),
            ("active", "active", bool, False),
            ("metadata", "metadata", Any, False),
        )
