from __future__ import annotations

import datetime

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UserSearchHit(_records.Record):
    """UserSearchHit."""

    id: int | Unset = UNSET
    username: str | Unset = UNSET
    email: str | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    full_name: str | Unset = UNSET
    profile_image: str | Unset = UNSET
    role: str | Unset = UNSET
    departments: list[str] | Unset = UNSET
    status: str | Unset = UNSET
    joined_date: datetime.datetime | Unset = UNSET
    last_login: datetime.datetime | Unset = UNSET
    metadata: _models.UserSearchHitMetadata | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, False),
            ("username", "username", str, False),
            ("email", "email", str, False),
            ("first_name", "first_name", str, False),
            ("last_name", "last_name", str, False),
            ("full_name", "full_name", str, False),
            ("profile_image", "profile_image", str, False),
            ("role", "role", str, False),
            ("departments", "departments", list[str], False),
            ("status", "status", str, False),
            ("joined_date", "joined_date", datetime.datetime, False),
            ("last_login", "last_login", datetime.datetime, False),
            ("metadata", "metadata", _models.UserSearchHitMetadata, False),
        )
