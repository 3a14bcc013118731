from __future__ import annotations

import datetime
from uuid import UUID

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ConversationSummaryDetail(_records.Record):
    """ConversationSummaryDetail."""

    platform_name: str | Unset = UNSET
    platform_key: str | Unset = UNSET
    mentor: str | Unset = UNSET
    mentor_unique_id: UUID | Unset = UNSET
    model: str | Unset = UNSET
    username: str | Unset = UNSET
    name: str | Unset = UNSET
    first_user_message: str | Unset = UNSET
    topics: list[str] | Unset = UNSET
    message_count: int | Unset = UNSET
    user_queries: int | Unset = UNSET
    assistant_responses: int | Unset = UNSET
    average_sentiment: float | Unset = UNSET
    sentiment: str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    platform: int | Unset = UNSET
    session: UUID | Unset = UNSET
    user: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("platform_name", "platform_name", str, False),
            ("platform_key", "platform_key", str, False),
            ("mentor", "mentor", str, False),
            ("mentor_unique_id", "mentor_unique_id", UUID, False),
            ("model", "model", str, False),
            ("username", "username", str, False),
            ("name", "name", str, False),
            ("first_user_message", "first_user_message", str, False),
            ("topics", "topics", list[str], False),
            ("message_count", "message_count", int, False),
            ("user_queries", "user_queries", int, False),
            ("assistant_responses", "assistant_responses", int, False),
            ("average_sentiment", "average_sentiment", float, False),
            ("sentiment", "sentiment", str, False),
            ("created_at", "created_at", datetime.datetime, False),
            ("platform", "platform", int, False),
            ("session", "session", UUID, False),
            ("user", "user", int, False),
        )
