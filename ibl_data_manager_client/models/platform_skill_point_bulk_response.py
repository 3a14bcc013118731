from __future__ import annotations

from .._json import records as _records


@_records.define
class PlatformSkillPointBulkResponse(_records.Record):
    """Response serializer for PlatformSkillPointBulkManagementView POST endpoint.

    Attributes:
        successes: Number of successful updates
        total: Total number of updates attempted
    """

    successes: int
    total: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (("successes", "successes", int, True), ("total", "total", int, True))
