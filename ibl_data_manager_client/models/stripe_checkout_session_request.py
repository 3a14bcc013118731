from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class StripeCheckoutSessionRequest(_records.Record):
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
    mode: _models.StripeCheckoutSessionRequestModeEnum | Unset = UNSET
    period: _models.PeriodEnum | Unset = UNSET
    metered: bool | Unset = UNSET
    quantity: int | Unset = UNSET
    coupon: str | Unset = UNSET
    is_free_trial: bool | Unset = UNSET
    trial_days: int | Unset = UNSET
    skip_card: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("tenant", "tenant", str, True),
            ("success_url", "success_url", str, True),
            ("cancel_url", "cancel_url", str, True),
            ("sku", "sku", str, False),
            ("product", "product", str, False),
            ("mode", "mode", _models.StripeCheckoutSessionRequestModeEnum, False),
            ("period", "period", _models.PeriodEnum, False),
            ("metered", "metered", bool, False),
            ("quantity", "quantity", int, False),
            ("coupon", "coupon", str, False),
            ("is_free_trial", "is_free_trial", bool, False),
            ("trial_days", "trial_days", int, False),
            ("skip_card", "skip_card", bool, False),
        )
