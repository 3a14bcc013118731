from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PointsMetric(_records.Record):
    """Serializer for points metrics."""

    total: float
    details: list[dict[str, Any]] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("total", "total", float, True), ("details", "details", list[dict[str, Any]], False))
