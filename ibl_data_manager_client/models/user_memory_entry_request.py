from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UserMemoryEntryRequest(_records.Record):
    """UserMemoryEntryRequest."""

    key: str
    value: str
    expires_at: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("key", "key", str, True),
            ("value", "value", str, True),
            ("expires_at", "expires_at", str | None, False),
        )
