from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class StripeCustomerPortalRequest(_records.Record):
    """StripeCustomerPortalRequest.

    Attributes:
        return_url: URL to redirect to when the back button is clicked
        subscription_id: Provide a subscription id to set the default landing page to subscription update
    """

    return_url: str
    subscription_id: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("return_url", "return_url", str, True), ("subscription_id", "subscription_id", str, False))
