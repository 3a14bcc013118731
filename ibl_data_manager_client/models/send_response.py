from __future__ import annotations

from uuid import UUID

from .._json import records as _records


@_records.define
class SendResponse(_records.Record):
    """Response serializer for send notification"""

    status: str
    notifications_sent: int
    build_id: UUID
    message: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("status", "status", str, True),
            ("notifications_sent", "notifications_sent", int, True),
            ("build_id", "build_id", UUID, True),
            ("message", "message", str, True),
        )
