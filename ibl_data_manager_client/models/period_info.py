from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class PeriodInfo(Model):
    """Information about the analysis period.

    Attributes:
        start_date: Start date of analysis period
        end_date: End date of analysis period
        period_days: Number of days in period
        range_type: Type of date range (custom, default, all_time, etc.)
    """

    start_date: str | Unset = UNSET
    end_date: str | Unset = UNSET
    period_days: int | Unset = UNSET
    range_type: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "start_date": self.start_date,
                "end_date": self.end_date,
                "period_days": self.period_days,
                "range_type": self.range_type,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.start_date = d["start_date"]
            self.end_date = d["end_date"]
            self.period_days = d["period_days"]
            self.range_type = d["range_type"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
