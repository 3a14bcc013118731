from __future__ import annotations

import datetime

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class TicketMessage(_records.Record):
    """TicketMessage.

    Attributes:
        sender: edX user ID
    """

    id: int
    ticket: int
    message: str
    timestamp: datetime.datetime
    sender: int | None | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("ticket", "ticket", int, True),
            ("message", "message", str, True),
            ("timestamp", "timestamp", datetime.datetime, True),
            ("sender", "sender", int | None, False),
        )
