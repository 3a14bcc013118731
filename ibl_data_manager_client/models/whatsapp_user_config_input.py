from __future__ import annotations

from .._json import records as _records


@_records.define
class WhatsappUserConfigInput(_records.Record):
    """WhatsappUserConfigInput."""

    phone_number: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("phone_number", "phone_number", str, True),)
