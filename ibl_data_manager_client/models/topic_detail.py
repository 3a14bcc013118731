from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class TopicDetail(_records.Record):
    """TopicDetail."""

    name: str
    messages: int
    conversations: int
    sessions: int
    average_rating: str | Unset = UNSET
    rating_count: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str, True),
            ("messages", "messages", int, True),
            ("conversations", "conversations", int, True),
            ("sessions", "sessions", int, True),
            ("average_rating", "average_rating", str, False),
            ("rating_count", "rating_count", int, False),
        )
