from __future__ import annotations

from .._json import records as _records


@_records.define
class ScanWebhookRequest(_records.Record):
    """ScanWebhookRequest."""

    file_id: str
    filename: str
    status: str
    message: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("file_id", "file_id", str, True),
            ("filename", "filename", str, True),
            ("status", "status", str, True),
            ("message", "message", str, True),
        )
