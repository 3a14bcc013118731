from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .model_cost import ModelCost


@_codec.define
class CostPerTenant(Model):
    """CostPerTenant."""

    platform_key: str
    total_cost: float
    model_costs: list[ModelCost]
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "platform_key": self.platform_key,
                "total_cost": self.total_cost,
                "model_costs": _codec.encode(self.model_costs),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.platform_key = d["platform_key"]
        self.total_cost = d["total_cost"]
        self.model_costs = _codec.decode_list(_models.ModelCost.from_dict, d["model_costs"])
        return self
