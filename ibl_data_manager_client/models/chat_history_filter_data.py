from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ChatHistoryFilterData(_records.Record):
    """ChatHistoryFilterData."""

    topics: list[_models.TopicModel]
    users: list[_models.ChatHistoryFilterUser]
    date_ranges: list[_models.DateRange] | Unset = UNSET
    sentiment: list[str] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("topics", "topics", list[_models.TopicModel], True),
            ("users", "users", list[_models.ChatHistoryFilterUser], True),
            ("date_ranges", "date_ranges", list[_models.DateRange], False),
            ("sentiment", "sentiment", list[str], False),
        )
