from __future__ import annotations

import datetime

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UserChatFeedback(_records.Record):
    """UserChatFeedback.

    Attributes:
        mentor: A number; sent, a name will do.
    """

    id: int
    username: str
    session: str
    user_text: str
    ai_response: str
    reason: str
    additional_feedback: str
    mentor: int | str
    rating: None | _models.RatingEnum | Unset = UNSET
    inserted_at: datetime.datetime | Unset = UNSET
    message: int | None | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("username", "username", str, True),
            ("session", "session", str, True),
            ("user_text", "user_text", str, True),
            ("ai_response", "ai_response", str, True),
            ("reason", "reason", str, True),
            ("additional_feedback", "additional_feedback", str, True),
            ("mentor", "mentor", int | str, True),
            ("rating", "rating", None | _models.RatingEnum, False),
            ("inserted_at", "inserted_at", datetime.datetime, False),
            ("message", "message", int | None, False),
        )
