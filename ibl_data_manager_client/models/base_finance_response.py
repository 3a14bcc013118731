from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class BaseFinanceResponse(_records.Record):
    """Base response for all finance metrics.

    Attributes:
        metric: The metric type that was requested
        filters: Applied filters for the response.
        value: Primary metric value (cost in USD)
        percentage_change: Percentage change vs comparison period (null if no comparison)
        overtime: Time series data for overtime visualization
        period_info: Information about the analysis period.
        comparison_info: Comparison period information.
    """

    metric: str
    filters: _models.FinanceFilters
    value: str
    percentage_change: float | None
    overtime: list[_models.OvertimeData]
    period_info: _models.PeriodInfo
    comparison_info: _models.ComparisonInfo

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("metric", "metric", str, True),
            ("filters", "filters", _models.FinanceFilters, True),
            ("value", "value", str, True),
            ("percentage_change", "percentage_change", float | None, True),
            ("overtime", "overtime", list[_models.OvertimeData], True),
            ("period_info", "period_info", _models.PeriodInfo, True),
            ("comparison_info", "comparison_info", _models.ComparisonInfo, True),
        )
