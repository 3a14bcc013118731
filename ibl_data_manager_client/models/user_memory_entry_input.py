from __future__ import annotations

from uuid import UUID

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UserMemoryEntryInput(_records.Record):
    """UserMemoryEntryInput."""

    key: str
    unique_id: UUID | Unset = UNSET
    value: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("key", "key", str, True),
            ("unique_id", "unique_id", UUID, False),
            ("value", "value", str | None, False),
        )
