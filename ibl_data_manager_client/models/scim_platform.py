from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class SCIMPlatform(_records.Record):
    """SCIMPlatform."""

    id: int | Unset = UNSET
    key: str | Unset = UNSET
    name: str | Unset = UNSET
    org: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, False),
            ("key", "key", str, False),
            ("name", "name", str, False),
            ("org", "org", str, False),
        )
