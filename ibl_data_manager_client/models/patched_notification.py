from __future__ import annotations

import datetime
from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PatchedNotification(_records.Record):
    """PatchedNotification.

    Attributes:
        status: * `READ` - Read
            * `UNREAD` - Unread
            * `CANCELLED` - Cancelled
    """

    username: str | Unset = UNSET
    status: _models.NotificationStatusEnum | Unset = UNSET
    context: Any | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("username", "username", str, False),
            ("status", "status", _models.NotificationStatusEnum, False),
            ("context", "context", Any, False),
            ("created_at", "created_at", datetime.datetime, False),
        )
