from __future__ import annotations

from .._json import records as _records


@_records.define
class StripeCheckoutSessionResponse(_records.Record):
    """Stripe checkout session serialized response"""

    redirect_to: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("redirect_to", "redirect_to", str, True),)
