from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class TopicDetails(_records.Record):
    """TopicDetails."""

    results: list[_models.TopicDetail]
    pagination: _models.AnalyticsPageInfo

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("results", "results", list[_models.TopicDetail], True),
            ("pagination", "pagination", _models.AnalyticsPageInfo, True),
        )
