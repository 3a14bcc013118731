from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class RecommendedCourseId(_records.Record):
    """RecommendedCourseId."""

    id: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("id", "id", str, False),)
