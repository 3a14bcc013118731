from __future__ import annotations

from .._json import records as _records


@_records.define
class DiscordWebhook(_records.Record):
    """DiscordWebhook."""

    application_id: str
    type_: str
    token: str
    id: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("application_id", "application_id", str, True),
            ("type", "type_", str, True),
            ("token", "token", str, True),
            ("id", "id", str, True),
        )
