from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class EmailPromptList(_records.Record):
    """EmailPromptList."""

    id: int
    sender_email: str
    content_summary: None | str
    mentor_email: str
    inserted_at: str
    sender_name: None | str | Unset = UNSET
    subject: None | str | Unset = UNSET
    mentor_name: None | str | Unset = UNSET
    is_processed: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("sender_email", "sender_email", str, True),
            ("content_summary", "content_summary", str | None, True),
            ("mentor_email", "mentor_email", str, True),
            ("inserted_at", "inserted_at", str, True),
            ("sender_name", "sender_name", str | None, False),
            ("subject", "subject", str | None, False),
            ("mentor_name", "mentor_name", str | None, False),
            ("is_processed", "is_processed", bool, False),
        )
