from __future__ import annotations

from .._json import records as _records


@_records.define
class DiscordConfig(_records.Record):
    """DiscordConfig."""

    id: int
    bot: int
    client_id: str
    token: str
    client_secret: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("bot", "bot", int, True),
            ("client_id", "client_id", str, True),
            ("token", "token", str, True),
            ("client_secret", "client_secret", str, True),
        )
