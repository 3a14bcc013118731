from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class RecommendedBlock(_records.Record):
    """RecommendedBlock."""

    id: str | Unset = UNSET
    course_id: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("id", "id", str, False), ("course_id", "course_id", str, False))
