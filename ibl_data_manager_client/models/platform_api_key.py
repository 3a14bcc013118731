from __future__ import annotations

import datetime

from .._json import records as _records


@_records.define
class PlatformApiKey(_records.Record):
    """Serializer for PlatformApiKey's

    Attributes:
        username: Username that created token
        name: Name of the token. Used by the user to identify the token.
        expires: When token expires
        created: When token was created
    """

    username: str
    name: str
    key: str
    expires: datetime.datetime | None
    created: datetime.datetime

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("username", "username", str, True),
            ("name", "name", str, True),
            ("key", "key", str, True),
            ("expires", "expires", datetime.datetime | None, True),
            ("created", "created", datetime.datetime, True),
        )
