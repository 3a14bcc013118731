from __future__ import annotations

from uuid import UUID

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UserAllChatMemoryView(_records.Record):
    """UserAllChatMemoryView."""

    id: int
    username: str
    platform_key: str
    content: None | str | Unset = UNSET
    session_id: None | UUID | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("username", "username", str, True),
            ("platform_key", "platform_key", str, True),
            ("content", "content", str | None, False),
            ("session_id", "session_id", UUID | None, False),
        )
