from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class TopicsOverviewMetric(Model):
    """Serializer for individual topic overview metrics.

    Attributes:
        all_time_total: Total count since the beginning of time
        this_month: Count for current month
        last_month: Count for previous month
        percentage_change: Percentage change from last month to this month
    """

    all_time_total: int
    this_month: int
    last_month: int
    percentage_change: float
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "all_time_total": self.all_time_total,
                "this_month": self.this_month,
                "last_month": self.last_month,
                "percentage_change": self.percentage_change,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.all_time_total = d["all_time_total"]
        self.this_month = d["this_month"]
        self.last_month = d["last_month"]
        self.percentage_change = d["percentage_change"]
        return self
