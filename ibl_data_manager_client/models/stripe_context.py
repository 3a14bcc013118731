from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class StripeContext(Model):
    """StripeContext."""

    publishable_key: str
    pricing_table_id: str
    pricing_table_js: Any
    payment_link_id: str
    payment_link_url: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "publishable_key": self.publishable_key,
                "pricing_table_id": self.pricing_table_id,
                "pricing_table_js": _codec.encode(self.pricing_table_js),
                "payment_link_id": self.payment_link_id,
                "payment_link_url": self.payment_link_url,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        self.publishable_key = d["publishable_key"]
        self.pricing_table_id = d["pricing_table_id"]
        self.pricing_table_js = d["pricing_table_js"]
        self.payment_link_id = d["payment_link_id"]
        self.payment_link_url = d["payment_link_url"]
        return self
