from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MemoryStatusView(_records.Record):
    """MemoryStatusView."""

    id: int
    username: str
    platform_key: str
    enabled: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("username", "username", str, True),
            ("platform_key", "platform_key", str, True),
            ("enabled", "enabled", bool, False),
        )
