from __future__ import annotations

from .._json import records as _records


@_records.define
class PathwayCompletionResponse(_records.Record):
    """Response serializer for PathwayCompletionQueryView GET endpoint.

    Attributes:
        count: Total number of items in the pathway
        completion_percentage: Overall completion percentage for the pathway (0.0 to 1.0)
    """

    count: int
    completion_percentage: float

    @staticmethod
    def _fields() -> _records.Fields:
        return (("count", "count", int, True), ("completion_percentage", "completion_percentage", float, True))
