from __future__ import annotations

from .._json import records as _records


@_records.define
class BotCommandInput(_records.Record):
    """BotCommandInput."""

    command: str
    mentor: int
    bot: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (("command", "command", str, True), ("mentor", "mentor", int, True), ("bot", "bot", int, True))
