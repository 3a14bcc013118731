from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class StripeSubscriptionRenewalRequest(Model):
    """StripeSubscriptionRenewalRequest."""

    checkout_session_uuid: str
    return_url: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"checkout_session_uuid": self.checkout_session_uuid, "return_url": self.return_url},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.checkout_session_uuid = d["checkout_session_uuid"]
        self.return_url = d["return_url"]
        return self
