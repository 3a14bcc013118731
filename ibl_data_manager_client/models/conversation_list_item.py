from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ConversationListItem(_records.Record):
    """ConversationListItem.

    Attributes:
        user: edX user ID
    """

    platform_name: str
    platform_key: str
    mentor: str
    mentor_unique_id: str
    model: str
    cost: str
    name: str
    topics: Any
    message_count: int
    created_at: datetime.datetime
    platform: int
    session: UUID
    username: None | str | Unset = UNSET
    first_user_message: None | str | Unset = UNSET
    user_queries: int | None | Unset = UNSET
    assistant_responses: int | None | Unset = UNSET
    average_sentiment: float | None | Unset = UNSET
    sentiment: None | str | Unset = UNSET
    user: int | None | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("platform_name", "platform_name", str, True),
            ("platform_key", "platform_key", str, True),
            ("mentor", "mentor", str, True),
            ("mentor_unique_id", "mentor_unique_id", str, True),
            ("model", "model", str, True),
            ("cost", "cost", str, True),
            ("name", "name", str, True),
            ("topics", "topics", Any, True),
            ("message_count", "message_count", int, True),
            ("created_at", "created_at", datetime.datetime, True),
            ("platform", "platform", int, True),
            ("session", "session", UUID, True),
            ("username", "username", str | None, False),
            ("first_user_message", "first_user_message", str | None, False),
            ("user_queries", "user_queries", int | None, False),
            ("assistant_responses", "assistant_responses", int | None, False),
            ("average_sentiment", "average_sentiment", float | None, False),
            ("sentiment", "sentiment", str | None, False),
            ("user", "user", int | None, False),
        )
