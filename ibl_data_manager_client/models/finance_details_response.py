from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class FinanceDetailsResponse(_records.Record):
    """Serializer for /financial/details responses."""

    page: int
    limit: int
    total_pages: int
    total_records: int
    rows: list[_models.FinanceRow] | Unset = UNSET
    total_cost: str | Unset = UNSET
    metrics: list[_models.MetricInfo] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("page", "page", int, True),
            ("limit", "limit", int, True),
            ("total_pages", "total_pages", int, True),
            ("total_records", "total_records", int, True),
            ("rows", "rows", list[_models.FinanceRow], False),
            ("total_cost", "total_cost", str, False),
            ("metrics", "metrics", list[_models.MetricInfo], False),
        )
