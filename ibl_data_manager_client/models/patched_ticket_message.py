from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PatchedTicketMessage(_records.Record):
    """PatchedTicketMessage.

    Attributes:
        sender: edX user ID
    """

    ticket: int | Unset = UNSET
    sender: int | None | Unset = UNSET
    message: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("ticket", "ticket", int, False),
            ("sender", "sender", int | None, False),
            ("message", "message", str, False),
        )
