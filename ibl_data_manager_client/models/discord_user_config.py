from __future__ import annotations

import datetime

from .._json import records as _records


@_records.define
class DiscordUserConfig(_records.Record):
    """DiscordUserConfig.

    Attributes:
        user: edX user ID
    """

    id: int
    user: int
    discord_user_id: str
    date_created: datetime.datetime
    last_modified: datetime.datetime

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("user", "user", int, True),
            ("discord_user_id", "discord_user_id", str, True),
            ("date_created", "date_created", datetime.datetime, True),
            ("last_modified", "last_modified", datetime.datetime, True),
        )
