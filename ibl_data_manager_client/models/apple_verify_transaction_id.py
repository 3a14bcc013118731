from __future__ import annotations

from .._json import records as _records


@_records.define
class AppleVerifyTransactionId(_records.Record):
    """AppleVerifyTransactionId."""

    apple_transaction_id: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("apple_transaction_id", "apple_transaction_id", str, True),)
