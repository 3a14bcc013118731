from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class ProviderBreakdown(Model):
    """Provider cost breakdown."""

    provider: str
    cost: str
    percentage: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"provider": self.provider, "cost": self.cost, "percentage": self.percentage}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.provider = d["provider"]
        self.cost = d["cost"]
        self.percentage = d["percentage"]
        return self
