from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class NotificationsChanged(_records.Record):
    """NotificationsChanged."""

    message: str | Unset = UNSET
    success: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("message", "message", str, False), ("success", "success", bool, False))
