from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MentorCost(_records.Record):
    """MentorCost."""

    mentor_name: str | Unset = UNSET
    mentor_unique_id: str | Unset = UNSET
    total_cost: float | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("mentor_name", "mentor_name", str, False),
            ("mentor_unique_id", "mentor_unique_id", str, False),
            ("total_cost", "total_cost", float, False),
        )
