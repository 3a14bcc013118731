from __future__ import annotations

from typing import Any
from uuid import UUID

from .._json import records as _records


@_records.define
class StripeBillingPageIdentifierResponse(_records.Record):
    """StripeBillingPageIdentifierResponse."""

    publishable_key: str
    pricing_table_id: str
    pricing_table_js: Any
    payment_link_id: str
    payment_link_url: str
    customer_email: str
    client_reference_id: UUID

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("publishable_key", "publishable_key", str, True),
            ("pricing_table_id", "pricing_table_id", str, True),
            ("pricing_table_js", "pricing_table_js", Any, True),
            ("payment_link_id", "payment_link_id", str, True),
            ("payment_link_url", "payment_link_url", str, True),
            ("customer_email", "customer_email", str, True),
            ("client_reference_id", "client_reference_id", UUID, True),
        )
