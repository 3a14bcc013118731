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
        d = {**src_dict}
        pop = d.pop
        self = cls.__new__(cls)  # without __init__, which would take each field through an argument
        self.previous_period_count = pop("previous_period_count", UNSET)
        self.previous_period_value = pop("previous_period_value", UNSET)
        self.comparison_start = pop("comparison_start", UNSET)
        self.comparison_end = pop("comparison_end", UNSET)
        self.comparison_days = pop("comparison_days", UNSET)
        self.recent_period_value = pop("recent_period_value", UNSET)
        self.additional_properties = d or {}  # the copy, once emptied, would keep its room
        return self
