from __future__ import annotations

from .._json import records as _records


@_records.define
class ProgramCompletionResponse(_records.Record):
    """Response serializer for ProgramCompletionQueryView GET endpoint.

    Attributes:
        count: Total number of courses in the program
        completion_percentage: Overall completion percentage for the program (0.0 to 1.0)
    """

    count: int
    completion_percentage: float

    @staticmethod
    def _fields() -> _records.Fields:
        return (("count", "count", int, True), ("completion_percentage", "completion_percentage", float, True))
