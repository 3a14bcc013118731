from __future__ import annotations

import datetime

from .._json import records as _records


@_records.define
class ManagerAuthToken(_records.Record):
    """Manager auth token serializer

    Attributes:
        token: Token key
        expires: Token expiration
    """

    token: str
    expires: datetime.datetime

    @staticmethod
    def _fields() -> _records.Fields:
        return (("token", "token", str, True), ("expires", "expires", datetime.datetime, True))
