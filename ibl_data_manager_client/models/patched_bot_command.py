from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PatchedBotCommand(_records.Record):
    """PatchedBotCommand."""

    command: str | Unset = UNSET
    mentor: int | Unset = UNSET
    bot: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("command", "command", str, False), ("mentor", "mentor", int, False), ("bot", "bot", int, False))
