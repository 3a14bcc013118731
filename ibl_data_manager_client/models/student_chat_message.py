from __future__ import annotations

from .._json import records as _records


@_records.define
class StudentChatMessage(_records.Record):
    """StudentChatMessage."""

    username: str
    chat_message_count: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (("username", "username", str, True), ("chat_message_count", "chat_message_count", int, True))
