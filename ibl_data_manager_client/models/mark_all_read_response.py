from __future__ import annotations

from .._json import records as _records


@_records.define
class MarkAllReadResponse(_records.Record):
    """Serializer for the response when marking all notifications as read."""

    message: str
    count: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (("message", "message", str, True), ("count", "count", int, True))
