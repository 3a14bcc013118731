from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ImportedCredential(_records.Record):
    """ImportedCredential."""

    entity_id: str | Unset = UNSET
    name: str | Unset = UNSET
    status: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("entityId", "entity_id", str, False), ("name", "name", str, False), ("status", "status", str, False))
