from __future__ import annotations

from .._json import records as _records


@_records.define
class Summary(_records.Record):
    """Summary metrics for the invoice."""

    total_cost: str
    total_sessions: int
    active_users: int
    cost_per_session: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("total_cost", "total_cost", str, True),
            ("total_sessions", "total_sessions", int, True),
            ("active_users", "active_users", int, True),
            ("cost_per_session", "cost_per_session", str, True),
        )
