from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class EmailPromptDetail(_records.Record):
    """EmailPromptDetail."""

    id: int
    inserted_at: str
    sender_email: str
    content: str
    mentor_email: str
    sender_name: None | str | Unset = UNSET
    subject: None | str | Unset = UNSET
    mentor_name: None | str | Unset = UNSET
    is_processed: bool | Unset = UNSET
    mentor_response: None | str | Unset = UNSET
    send_status: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("inserted_at", "inserted_at", str, True),
            ("sender_email", "sender_email", str, True),
            ("content", "content", str, True),
            ("mentor_email", "mentor_email", str, True),
            ("sender_name", "sender_name", str | None, False),
            ("subject", "subject", str | None, False),
            ("mentor_name", "mentor_name", str | None, False),
            ("is_processed", "is_processed", bool, False),
            ("mentor_response", "mentor_response", str | None, False),
            ("send_status", "send_status", str | None, False),
        )
