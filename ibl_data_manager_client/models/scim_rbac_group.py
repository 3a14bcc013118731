from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class SCIMRbacGroup(_records.Record):
    """SCIMRbacGroup."""

    id: int | Unset = UNSET
    unique_id: str | Unset = UNSET
    name: str | Unset = UNSET
    description: None | str | Unset = UNSET
    platform_key: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, False),
            ("uniqueId", "unique_id", str, False),
            ("name", "name", str, False),
            ("description", "description", str | None, False),
            ("platformKey", "platform_key", str, False),
        )
