from __future__ import annotations

from uuid import UUID

from .._json import records as _records


@_records.define
class PinnedMessageCreate(_records.Record):
    """PinnedMessageCreate.

    Attributes:
        platform: The platform key
    """

    id: int
    platform: str
    username: str
    session_id: None | UUID

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("platform", "platform", str, True),
            ("username", "username", str, True),
            ("session_id", "session_id", UUID | None, True),
        )
