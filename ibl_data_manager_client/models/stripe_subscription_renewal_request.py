from __future__ import annotations

from .._json import records as _records


@_records.define
class StripeSubscriptionRenewalRequest(_records.Record):
    """StripeSubscriptionRenewalRequest."""

    checkout_session_uuid: str
    return_url: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("checkout_session_uuid", "checkout_session_uuid", str, True), ("return_url", "return_url", str, True))
