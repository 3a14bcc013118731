from __future__ import annotations

from .._json import records as _records


@_records.define
class SlackConfigInput(_records.Record):
    """SlackConfigInput."""

    bot: int
    client_id: str
    client_secret: str
    app_token: str
    verification_token: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("bot", "bot", int, True),
            ("client_id", "client_id", str, True),
            ("client_secret", "client_secret", str, True),
            ("app_token", "app_token", str, True),
            ("verification_token", "verification_token", str, True),
        )
