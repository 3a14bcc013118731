from __future__ import annotations

import datetime
from uuid import UUID

from .. import models as _models
from .._json import records as _records


@_records.define
class ConversationMessage(_records.Record):
    """ConversationMessage."""

    first_message: str
    topics: list[_models.TopicModel]
    id: UUID
    user_id: str
    message_count: int
    model: str
    inserted_at: datetime.datetime
    user_sentiment: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("first_message", "first_message", str, True),
            ("topics", "topics", list[_models.TopicModel], True),
            ("id", "id", UUID, True),
            ("user_id", "user_id", str, True),
            ("message_count", "message_count", int, True),
            ("model", "model", str, True),
            ("inserted_at", "inserted_at", datetime.datetime, True),
            ("user_sentiment", "user_sentiment", str, True),
        )
