from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UserInfo(_records.Record):
    """UserInfo."""

    id: int | Unset = UNSET
    user_id: int | Unset = UNSET
    username: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    name: str | Unset = UNSET
    active: bool | Unset = UNSET
    is_active: bool | Unset = UNSET
    last_active: datetime.datetime | None | Unset = UNSET
    date_joined: datetime.datetime | None | Unset = UNSET
    edx_data: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, False),
            ("user_id", "user_id", int, False),
            ("username", "username", str | None, False),
            ("email", "email", str | None, False),
            ("name", "name", str, False),
            ("active", "active", bool, False),
            ("is_active", "is_active", bool, False),
            ("last_active", "last_active", datetime.datetime | None, False),
            ("date_joined", "date_joined", datetime.datetime | None, False),
            ("edx_data", "edx_data", Any, False),
        )
