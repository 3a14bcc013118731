from __future__ import annotations

from .._json import records as _records


@_records.define
class StripeSubscriptionRenewalResponse(_records.Record):
    """StripeSubscriptionRenewalResponse."""

    subscription_id: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("subscription_id", "subscription_id", str, True),)
