from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.start_date = d["start_date"]
            self.end_date = d["end_date"]
            self.period_days = d["period_days"]
            self.range_type = d["range_type"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
