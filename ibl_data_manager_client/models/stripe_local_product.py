from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class StripeLocalProduct(_records.Record):
    """StripeLocalProduct."""

    name: str
    price: str
    sku: str
    platform: str
    description: None | str | Unset = UNSET
    stripe_product_id: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str, True),
            ("price", "price", str, True),
            ("sku", "sku", str, True),
            ("platform", "platform", str, True),
            ("description", "description", str | None, False),
            ("stripe_product_id", "stripe_product_id", str | None, False),
        )
