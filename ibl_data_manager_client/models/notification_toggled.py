from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class NotificationToggled(_records.Record):
    """NotificationToggled."""

    type_: str | Unset = UNSET
    is_enabled: bool | Unset = UNSET
    platform: str | Unset = UNSET
    message: str | Unset = UNSET
    allow_notification: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("type", "type_", str, False),
            ("is_enabled", "is_enabled", bool, False),
            ("platform", "platform", str, False),
            ("message", "message", str, False),
            ("allow_notification", "allow_notification", bool, False),
        )
