from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class SCIMPhoneNumber(_records.Record):
    """SCIM phone number object serializer

    Attributes:
        value: Phone number
        type_: Phone type (work, home, mobile, etc.)
    """

    value: str | Unset = UNSET
    type_: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("value", "value", str, False), ("type", "type_", str, False))
