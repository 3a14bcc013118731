from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class StripeLocalProduct(Model):
    """StripeLocalProduct."""

    name: str
    price: str
    sku: str
    platform: str
    description: None | str | Unset = UNSET
    stripe_product_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "name": self.name,
                "price": self.price,
                "sku": self.sku,
                "platform": self.platform,
                "description": self.description,
                "stripe_product_id": self.stripe_product_id,
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
            self.description = d["description"]
            self.stripe_product_id = d["stripe_product_id"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.name = d["name"]
        self.price = d["price"]
        self.sku = d["sku"]
        self.platform = d["platform"]
        return self
