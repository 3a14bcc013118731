from __future__ import annotations

from .._json import records as _records


@_records.define
class LearnerSummary(_records.Record):
    """Serializer for learner summary data across all platforms.

    Attributes:
        total_time_spent_seconds: Total time spent across all platforms
    """

    total_time_spent_seconds: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (("total_time_spent_seconds", "total_time_spent_seconds", int, True),)
