from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class ConversationPage(_records.Record):
    """ConversationPage."""

    results: list[_models.ConversationListItem]
    pagination: _models.AnalyticsPageInfo
    summary: _models.ConversationTotals

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("results", "results", list[_models.ConversationListItem], True),
            ("pagination", "pagination", _models.AnalyticsPageInfo, True),
            ("summary", "summary", _models.ConversationTotals, True),
        )
