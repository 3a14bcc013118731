from __future__ import annotations

from .._json import records as _records


@_records.define
class AccessTimesHeatmap(_records.Record):
    """AccessTimesHeatmap."""

    day_of_week: int
    hour: int
    value: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (("day_of_week", "day_of_week", int, True), ("hour", "hour", int, True), ("value", "value", int, True))
