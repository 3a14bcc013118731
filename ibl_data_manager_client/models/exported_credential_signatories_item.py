from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ExportedCredentialSignatoriesItem(_records.Record):
    """ExportedCredentialSignatoriesItem."""

    entity_id: str | Unset = UNSET
    name: str | Unset = UNSET
    title: str | Unset = UNSET
    signature: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("entityId", "entity_id", str, False),
            ("name", "name", str, False),
            ("title", "title", str, False),
            ("signature", "signature", str, False),
        )
