from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PatchedNotificationToggle(_records.Record):
    """Serializer for toggling notification preference"""

    allow_notification: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("allow_notification", "allow_notification", bool, False),)
