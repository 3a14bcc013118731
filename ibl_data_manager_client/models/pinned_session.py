from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PinnedSession(_records.Record):
    """PinnedSession."""

    session_id: str
    messages: list[_models.PinnedMessage]
    mentor: _models.Mentor | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("session_id", "session_id", str, True),
            ("messages", "messages", list[_models.PinnedMessage], True),
            ("mentor", "mentor", _models.Mentor | str, False),
        )
