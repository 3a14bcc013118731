from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class TicketMessageInput(_records.Record):
    """TicketMessageInput.

    Attributes:
        sender: edX user ID
    """

    ticket: int
    message: str
    sender: int | None | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("ticket", "ticket", int, True),
            ("message", "message", str, True),
            ("sender", "sender", int | None, False),
        )
