from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class FieldPermission(_records.Record):
    """FieldPermission."""

    read: bool | Unset = UNSET
    write: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("read", "read", bool, False), ("write", "write", bool, False))
