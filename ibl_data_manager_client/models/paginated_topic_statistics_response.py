from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class PaginatedTopicStatisticsResponse(_records.Record):
    """PaginatedTopicStatisticsResponse."""

    count: int
    next_: None | str
    previous: None | str
    results: list[_models.TopicStatistics]

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("count", "count", int, True),
            ("next", "next_", str | None, True),
            ("previous", "previous", str | None, True),
            ("results", "results", list[_models.TopicStatistics], True),
        )
