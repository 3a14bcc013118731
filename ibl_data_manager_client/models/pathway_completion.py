from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PathwayCompletion(_records.Record):
    """PathwayCompletion."""

    completed: bool
    completion_percentage: float | None | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("completed", "completed", bool, True),
            ("completion_percentage", "completion_percentage", float | None, False),
        )
