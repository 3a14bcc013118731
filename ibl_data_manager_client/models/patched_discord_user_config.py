from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PatchedDiscordUserConfig(_records.Record):
    """PatchedDiscordUserConfig."""

    discord_user_id: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("discord_user_id", "discord_user_id", str, False),)
