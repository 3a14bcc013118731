from __future__ import annotations

import datetime

from .._json import records as _records


@_records.define
class AuthToken(_records.Record):
    """AuthToken.

    Attributes:
        token: Token
        expires: Token Expiration Date
    """

    token: str
    expires: datetime.datetime

    @staticmethod
    def _fields() -> _records.Fields:
        return (("token", "token", str, True), ("expires", "expires", datetime.datetime, True))
