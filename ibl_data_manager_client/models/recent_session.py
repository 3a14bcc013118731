from __future__ import annotations

from uuid import UUID

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class RecentSession(_records.Record):
    """RecentSession."""

    session_id: UUID | Unset = UNSET
    title: None | str | Unset = UNSET
    messages_count: int | Unset = UNSET
    mentor_unique_id: UUID | Unset = UNSET
    mentor: _models.RecentSessionMentor | Unset = UNSET
    messages: list[_models.RecentSessionMessagesItem] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("session_id", "session_id", UUID, False),
            ("title", "title", str | None, False),
            ("messages_count", "messages_count", int, False),
            ("mentor_unique_id", "mentor_unique_id", UUID, False),
            ("mentor", "mentor", _models.RecentSessionMentor, False),
            ("messages", "messages", list[_models.RecentSessionMessagesItem], False),
        )
