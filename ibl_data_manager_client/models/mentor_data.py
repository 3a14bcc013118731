from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class MentorData(_records.Record):
    """MentorData."""

    mentor_unique_id: str
    mentor_name: str
    total_cost: float
    mentor_sessions: list[_models.MentorSession]

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("mentor_unique_id", "mentor_unique_id", str, True),
            ("mentor_name", "mentor_name", str, True),
            ("total_cost", "total_cost", float, True),
            ("mentor_sessions", "mentor_sessions", list[_models.MentorSession], True),
        )
