from __future__ import annotations

from .._json import records as _records


@_records.define
class NotificationToggle(_records.Record):
    """Serializer for toggling notification preference"""

    allow_notification: bool

    @staticmethod
    def _fields() -> _records.Fields:
        return (("allow_notification", "allow_notification", bool, True),)
