from __future__ import annotations

import datetime

from .. import models as _models
from .._json import records as _records


@_records.define
class MentorEvalReport(_records.Record):
    """MentorEvalReport."""

    id: int
    mentor_eval: str
    mentor: str
    conversation_ratings: list[_models.ConversationRating]
    overall_score: float
    is_passed: bool
    generated_at: datetime.datetime

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("mentor_eval", "mentor_eval", str, True),
            ("mentor", "mentor", str, True),
            ("conversation_ratings", "conversation_ratings", list[_models.ConversationRating], True),
            ("overall_score", "overall_score", float, True),
            ("is_passed", "is_passed", bool, True),
            ("generated_at", "generated_at", datetime.datetime, True),
        )
