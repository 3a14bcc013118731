from __future__ import annotations

from uuid import UUID

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UserMemory(_records.Record):
    """UserMemory."""

    mode: str
    email: None | str
    username: None | str
    platform: None | str
    mentor: None | str
    session_id: None | str
    catalog_item_type: None | str
    catalog_item_id: None | str
    entries: list[_models.UserMemoryEntry]
    inserted_at: str
    updated_at: str
    name: str | Unset = UNSET
    unique_id: UUID | Unset = UNSET
    is_auto_generated: bool | Unset = UNSET
    category: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("mode", "mode", str, True),
            ("email", "email", str | None, True),
            ("username", "username", str | None, True),
            ("platform", "platform", str | None, True),
            ("mentor", "mentor", str | None, True),
            ("session_id", "session_id", str | None, True),
            ("catalog_item_type", "catalog_item_type", str | None, True),
            ("catalog_item_id", "catalog_item_id", str | None, True),
            ("entries", "entries", list[_models.UserMemoryEntry], True),
            ("inserted_at", "inserted_at", str, True),
            ("updated_at", "updated_at", str, True),
            ("name", "name", str, False),
            ("unique_id", "unique_id", UUID, False),
            ("is_auto_generated", "is_auto_generated", bool, False),
            ("category", "category", str | None, False),
        )
