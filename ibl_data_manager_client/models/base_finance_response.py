from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .comparison_info import ComparisonInfo
    from .finance_filters import FinanceFilters
    from .overtime_data import OvertimeData
    from .period_info import PeriodInfo


@_codec.define
class BaseFinanceResponse(Model):
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
    filters: FinanceFilters
    value: str
    percentage_change: float | None
    overtime: list[OvertimeData]
    period_info: PeriodInfo
    comparison_info: ComparisonInfo
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "metric": self.metric,
                "filters": _codec.encode(self.filters),
                "value": self.value,
                "percentage_change": self.percentage_change,
                "overtime": _codec.encode(self.overtime),
                "period_info": _codec.encode(self.period_info),
                "comparison_info": _codec.encode(self.comparison_info),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 7:
            d = _codec.complete(self, d)
        self.metric = d["metric"]
        self.filters = _models.FinanceFilters.from_dict(d["filters"])
        self.value = d["value"]
        self.percentage_change = d["percentage_change"]
        self.overtime = _codec.decode_list(_models.OvertimeData.from_dict, d["overtime"])
        self.period_info = _models.PeriodInfo.from_dict(d["period_info"])
        self.comparison_info = _models.ComparisonInfo.from_dict(d["comparison_info"])
        return self
