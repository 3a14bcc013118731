from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class ConversationDetailResponse(_records.Record):
    """ConversationDetailResponse."""

    messages: list[_models.MessagePair]
    summary: _models.ConversationSummaryDetail

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("messages", "messages", list[_models.MessagePair], True),
            ("summary", "summary", _models.ConversationSummaryDetail, True),
        )
