from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.previous_period_count = d["previous_period_count"]
            self.previous_period_value = d["previous_period_value"]
            self.comparison_start = d["comparison_start"]
            self.comparison_end = d["comparison_end"]
            self.comparison_days = d["comparison_days"]
            self.recent_period_value = d["recent_period_value"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
