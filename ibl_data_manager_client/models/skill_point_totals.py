from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class SkillPointTotals(_records.Record):
    """SkillPointTotals."""

    course_points: float | Unset = UNSET
    block_points: float | Unset = UNSET
    platform_points: float | Unset = UNSET
    total_points: float | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("course_points", "course_points", float, False),
            ("block_points", "block_points", float, False),
            ("platform_points", "platform_points", float, False),
            ("total_points", "total_points", float, False),
        )
