from __future__ import annotations

from .._json import records as _records


@_records.define
class SCIMPhoneNumber(_records.Record):
    """SCIM phone number object serializer

    Attributes:
        value: Phone number
        type_: Phone type (work, home, mobile, etc.)
    """

    value: str
    type_: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("value", "value", str, True), ("type", "type_", str, True))
