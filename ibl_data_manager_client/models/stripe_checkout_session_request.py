from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .period_enum import PeriodEnum
    from .stripe_checkout_session_request_mode_enum import StripeCheckoutSessionRequestModeEnum


@_codec.define
class StripeCheckoutSessionRequest(Model):
    """Serializer for Stripe checkout session creation requests.

    Attributes:
        tenant: Tenant type to create after successful checkout
        success_url: URL to redirect after successful payment
        cancel_url: URL to redirect if checkout cancelled
        sku: Product SKU
        product: Alternative to SKU
        mode: * `subscription` - subscription
            * `payment` - payment
            * `setup` - setup
        period: * `weekly` - weekly
            * `monthly` - monthly
            * `yearly` - yearly
        metered: Whether to use metered billing. Default on the server: false.
        quantity: Subscription quantity. Default on the server: 1.
        coupon: Coupon code to apply
        is_free_trial: Enable free trial. Default on the server: false.
        trial_days: Trial period in days
        skip_card: Skip card collection for trial. Default on the server: false.
    """

    tenant: str
    success_url: str
    cancel_url: str
    sku: str | Unset = UNSET
    product: str | Unset = UNSET
    mode: StripeCheckoutSessionRequestModeEnum | Unset = UNSET
    period: PeriodEnum | Unset = UNSET
    metered: bool | Unset = UNSET
    quantity: int | Unset = UNSET
    coupon: str | Unset = UNSET
    is_free_trial: bool | Unset = UNSET
    trial_days: int | Unset = UNSET
    skip_card: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "tenant": self.tenant,
                "success_url": self.success_url,
                "cancel_url": self.cancel_url,
                "sku": self.sku,
                "product": self.product,
                "mode": self.mode,
                "period": self.period,
                "metered": self.metered,
                "quantity": self.quantity,
                "coupon": self.coupon,
                "is_free_trial": self.is_free_trial,
                "trial_days": self.trial_days,
                "skip_card": self.skip_card,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 13:
            d = _codec.complete(self, d)
        try:
            self.sku = d["sku"]
            self.product = d["product"]
            self.mode = d["mode"]
            self.period = d["period"]
            self.metered = d["metered"]
            self.quantity = d["quantity"]
            self.coupon = d["coupon"]
            self.is_free_trial = d["is_free_trial"]
            self.trial_days = d["trial_days"]
            self.skip_card = d["skip_card"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.tenant = d["tenant"]
        self.success_url = d["success_url"]
        self.cancel_url = d["cancel_url"]
        return self
