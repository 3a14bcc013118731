from __future__ import annotations

from uuid import UUID

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UserMemoryEntry(_records.Record):
    """UserMemoryEntry."""

    key: str
    inserted_at: str
    updated_at: str
    expires_at: None | str
    category: None | str
    unique_id: UUID | Unset = UNSET
    value: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("key", "key", str, True),
            ("inserted_at", "inserted_at", str, True),
            ("updated_at", "updated_at", str, True),
            ("expires_at", "expires_at", str | None, True),
            ("category", "category", str | None, True),
            ("unique_id", "unique_id", UUID, False),
            ("value", "value", str | None, False),
        )
