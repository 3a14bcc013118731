from __future__ import annotations

from uuid import UUID

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MarkAllReadRequest(_records.Record):
    """Serializer for the request to mark notifications as read.

    Attributes:
        notification_ids: Optional list of notification IDs to mark as read. If not provided, all unread notifications will be marked as
            read.
    """

    notification_ids: list[UUID] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("notification_ids", "notification_ids", list[UUID], False),)
