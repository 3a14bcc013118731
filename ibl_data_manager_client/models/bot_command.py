from __future__ import annotations

from .._json import records as _records


@_records.define
class BotCommand(_records.Record):
    """BotCommand."""

    id: int
    command: str
    mentor: int
    bot: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("command", "command", str, True),
            ("mentor", "mentor", int, True),
            ("bot", "bot", int, True),
        )
