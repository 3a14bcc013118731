from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class SCIMEmail(_records.Record):
    """SCIM email object serializer

    Attributes:
        value: Email address
        primary: Whether this is the primary email. Default on the server: true.
        type_: Email type (work, home, etc.) Default on the server: work.
    """

    value: str | Unset = UNSET
    primary: bool | Unset = UNSET
    type_: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("value", "value", str, False), ("primary", "primary", bool, False), ("type", "type_", str, False))
