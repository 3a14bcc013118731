from __future__ import annotations

from .._json import records as _records


@_records.define
class TestSMTPResponse(_records.Record):
    """Serializer for SMTP test response"""

    status: str
    message: str
    success: bool

    @staticmethod
    def _fields() -> _records.Fields:
        return (("status", "status", str, True), ("message", "message", str, True), ("success", "success", bool, True))
