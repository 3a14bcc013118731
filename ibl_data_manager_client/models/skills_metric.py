from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class SkillsMetric(_records.Record):
    """Serializer for skills metrics with breakdown."""

    reported: int
    desired: int
    assigned: int
    total: int
    details: list[dict[str, Any]] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("reported", "reported", int, True),
            ("desired", "desired", int, True),
            ("assigned", "assigned", int, True),
            ("total", "total", int, True),
            ("details", "details", list[dict[str, Any]], False),
        )
