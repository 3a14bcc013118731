from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class Notification(_records.Record):
    """Notification.

    Attributes:
        status: * `READ` - Read
            * `UNREAD` - Unread
            * `CANCELLED` - Cancelled
    """

    id: UUID
    username: str
    title: str
    body: str
    channel: None | str
    short_message: str
    updated_at: datetime.datetime
    status: _models.NotificationStatusEnum | Unset = UNSET
    context: Any | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", UUID, True),
            ("username", "username", str, True),
            ("title", "title", str, True),
            ("body", "body", str, True),
            ("channel", "channel", str | None, True),
            ("short_message", "short_message", str, True),
            ("updated_at", "updated_at", datetime.datetime, True),
            ("status", "status", _models.NotificationStatusEnum, False),
            ("context", "context", Any, False),
            ("created_at", "created_at", datetime.datetime, False),
        )
