from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class NotificationCount(_records.Record):
    """NotificationCount."""

    status: str | Unset = UNSET
    channel: str | Unset = UNSET
    count: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("status", "status", str, False), ("channel", "channel", str, False), ("count", "count", int, False))
