from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import Model

if TYPE_CHECKING:
    from .model_cost import ModelCost


@_attrs_define
class CostPerTenant(Model):
    """CostPerTenant."""

    platform_key: str
    total_cost: float
    model_costs: list[ModelCost]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "platform_key": self.platform_key,
                "total_cost": self.total_cost,
                "model_costs": _codec.encode(self.model_costs),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.platform_key = d["platform_key"]
        self.total_cost = d["total_cost"]
        self.model_costs = _codec.decode_list(_models.ModelCost.from_dict, d["model_costs"])
        return self
