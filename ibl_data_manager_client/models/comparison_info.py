from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ComparisonInfo(_records.Record):
    """Comparison period information.

    Attributes:
        previous_period_count: Number of days in comparison period
        previous_period_value: Cost value for comparison period
        comparison_start: Start date of comparison period
        comparison_end: End date of comparison period
        comparison_days: Number of comparison days
        recent_period_value: Cost value for current period
    """

    previous_period_count: int | Unset = UNSET
    previous_period_value: str | Unset = UNSET
    comparison_start: str | Unset = UNSET
    comparison_end: str | Unset = UNSET
    comparison_days: int | Unset = UNSET
    recent_period_value: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("previous_period_count", "previous_period_count", int, False),
            ("previous_period_value", "previous_period_value", str, False),
            ("comparison_start", "comparison_start", str, False),
            ("comparison_end", "comparison_end", str, False),
            ("comparison_days", "comparison_days", int, False),
            ("recent_period_value", "recent_period_value", str, False),
        )
