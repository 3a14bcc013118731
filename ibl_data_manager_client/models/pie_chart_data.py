from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import Model

if TYPE_CHECKING:
    from .pie_chart_segment import PieChartSegment


@_attrs_define
class PieChartData(Model):
    """PieChartData."""

    new_users: PieChartSegment
    returning_users: PieChartSegment
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "new_users": _codec.encode(self.new_users),
                "returning_users": _codec.encode(self.returning_users),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.new_users = _models.PieChartSegment.from_dict(d["new_users"])
        self.returning_users = _models.PieChartSegment.from_dict(d["returning_users"])
        return self
