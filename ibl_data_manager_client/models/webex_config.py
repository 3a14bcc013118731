from __future__ import annotations

from .._json import records as _records


@_records.define
class WebexConfig(_records.Record):
    """WebexConfig.

    Attributes:
        webex_bot_id: Bot id from webex
    """

    id: int
    bot: int
    webex_bot_id: str
    bot_access_token: str
    bot_username: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("bot", "bot", int, True),
            ("webex_bot_id", "webex_bot_id", str, True),
            ("bot_access_token", "bot_access_token", str, True),
            ("bot_username", "bot_username", str, True),
        )
