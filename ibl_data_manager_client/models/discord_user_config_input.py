from __future__ import annotations

from .._json import records as _records


@_records.define
class DiscordUserConfigInput(_records.Record):
    """DiscordUserConfigInput."""

    discord_user_id: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("discord_user_id", "discord_user_id", str, True),)
