from __future__ import annotations

from .._json import records as _records


@_records.define
class PeriodicAgentStatistics(_records.Record):
    """PeriodicAgentStatistics."""

    total_tasks: int
    succeeded_tasks: int
    failed_tasks: int
    running_tasks: int
    pending_tasks: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("total_tasks", "total_tasks", int, True),
            ("succeeded_tasks", "succeeded_tasks", int, True),
            ("failed_tasks", "failed_tasks", int, True),
            ("running_tasks", "running_tasks", int, True),
            ("pending_tasks", "pending_tasks", int, True),
        )
