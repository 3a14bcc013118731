from __future__ import annotations

import datetime

from .._json import records as _records


@_records.define
class DisclaimerAgreement(_records.Record):
    """DisclaimerAgreement.

    Attributes:
        user: edX user ID
    """

    id: int
    user: int
    disclaimer: int
    agreed_at: datetime.datetime
    platform_key: str
    user_id: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("user", "user", int, True),
            ("disclaimer", "disclaimer", int, True),
            ("agreed_at", "agreed_at", datetime.datetime, True),
            ("platform_key", "platform_key", str, True),
            ("user_id", "user_id", str, True),
        )
