from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class StripeCustomerPortalRequest(Model):
    """StripeCustomerPortalRequest.

    Attributes:
        return_url: URL to redirect to when the back button is clicked
        subscription_id: Provide a subscription id to set the default landing page to subscription update
    """

    return_url: str
    subscription_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"return_url": self.return_url, "subscription_id": self.subscription_id}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.subscription_id = d["subscription_id"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.return_url = d["return_url"]
        return self
