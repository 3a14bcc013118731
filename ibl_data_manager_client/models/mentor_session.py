from __future__ import annotations

from .._json import records as _records


@_records.define
class MentorSession(_records.Record):
    """MentorSession."""

    session_id: str
    cost: float

    @staticmethod
    def _fields() -> _records.Fields:
        return (("session_id", "session_id", str, True), ("cost", "cost", float, True))
