from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class ComparisonInfo(Model):
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "previous_period_count": self.previous_period_count,
                "previous_period_value": self.previous_period_value,
                "comparison_start": self.comparison_start,
                "comparison_end": self.comparison_end,
                "comparison_days": self.comparison_days,
                "recent_period_value": self.recent_period_value,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.previous_period_count = d["previous_period_count"]
            self.previous_period_value = d["previous_period_value"]
            self.comparison_start = d["comparison_start"]
            self.comparison_end = d["comparison_end"]
            self.comparison_days = d["comparison_days"]
            self.recent_period_value = d["recent_period_value"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
