from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ConversationRating(_records.Record):
    """ConversationRating."""

    id: int
    full_conversation_text: str
    rating_text: None | str | Unset = UNSET
    score: float | None | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("full_conversation_text", "full_conversation_text", str, True),
            ("rating_text", "rating_text", str | None, False),
            ("score", "score", float | None, False),
        )
