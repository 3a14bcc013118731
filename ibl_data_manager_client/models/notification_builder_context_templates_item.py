from __future__ import annotations

from uuid import UUID

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class NotificationBuilderContextTemplatesItem(_records.Record):
    """NotificationBuilderContextTemplatesItem."""

    id: UUID | Unset = UNSET
    name: str | Unset = UNSET
    type_: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("id", "id", UUID, False), ("name", "name", str, False), ("type", "type_", str, False))
