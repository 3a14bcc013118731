from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class SCIMGroupMember(_records.Record):
    """SCIMGroupMember."""

    value: str | Unset = UNSET
    display: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("value", "value", str, False), ("display", "display", str, False))
