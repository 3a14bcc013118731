from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ActionBreakdown(_records.Record):
    """Action/trace name cost breakdown."""

    action: str
    cost: str
    sessions: int
    trace_count: int
    unique_users: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("action", "action", str, True),
            ("cost", "cost", str, True),
            ("sessions", "sessions", int, True),
            ("trace_count", "trace_count", int, True),
            ("unique_users", "unique_users", int, False),
        )
