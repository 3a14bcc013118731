from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MentorBreakdown(_records.Record):
    """Mentor cost breakdown."""

    mentor: str
    cost: str
    sessions: int
    mentor_name: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("mentor", "mentor", str, True),
            ("cost", "cost", str, True),
            ("sessions", "sessions", int, True),
            ("mentor_name", "mentor_name", str, False),
        )
