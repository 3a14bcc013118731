from __future__ import annotations

import datetime

from .._json import records as _records


@_records.define
class UserChatFeedbackCount(_records.Record):
    """UserChatFeedbackCount."""

    period: datetime.datetime
    feedback_count: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (("period", "period", datetime.datetime, True), ("feedback_count", "feedback_count", int, True))
