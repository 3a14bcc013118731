from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class NotificationStatusRequest(_records.Record):
    """NotificationStatusRequest.

    Attributes:
        notification_id: One or more IDs, with commas between them.
        status: * `READ` - Read
            * `UNREAD` - Unread
            * `CANCELLED` - Cancelled
    """

    notification_id: str | Unset = UNSET
    status: _models.NotificationStatusEnum | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("notification_id", "notification_id", str, False),
            ("status", "status", _models.NotificationStatusEnum, False),
        )
