from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class PinnedMessageGet(_records.Record):
    """PinnedMessageGet."""

    session_id: str
    mentor: _models.Mentor
    messages: list[_models.ChatHistory]

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("session_id", "session_id", str, True),
            ("mentor", "mentor", _models.Mentor, True),
            ("messages", "messages", list[_models.ChatHistory], True),
        )
