from __future__ import annotations

from .._json import records as _records


@_records.define
class StripeCustomerPortalResponse(_records.Record):
    """StripeCustomerPortalResponse."""

    url: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("url", "url", str, True),)
