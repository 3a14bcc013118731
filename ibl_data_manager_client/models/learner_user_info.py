from __future__ import annotations

import datetime

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class LearnerUserInfo(_records.Record):
    """LearnerUserInfo.

    Attributes:
        is_active: Default on the server: true.
    """

    user_id: int
    username: None | str
    email: None | str
    name: str
    is_active: bool | Unset = UNSET
    last_active: datetime.datetime | Unset = UNSET
    date_joined: datetime.datetime | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("user_id", "user_id", int, True),
            ("username", "username", str | None, True),
            ("email", "email", str | None, True),
            ("name", "name", str, True),
            ("is_active", "is_active", bool, False),
            ("last_active", "last_active", datetime.datetime, False),
            ("date_joined", "date_joined", datetime.datetime, False),
        )
