from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MetricDetail(_records.Record):
    """Base serializer for detailed metric data."""

    total: int
    details: list[dict[str, Any]] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("total", "total", int, True), ("details", "details", list[dict[str, Any]], False))
