from __future__ import annotations

from .._json import records as _records


@_records.define
class SendNotification(_records.Record):
    """Request serializer for sending notification"""

    build_id: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("build_id", "build_id", str, True),)
