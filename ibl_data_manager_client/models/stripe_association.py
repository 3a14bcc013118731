from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class StripeAssociation(_records.Record):
    """StripeAssociation."""

    message: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("message", "message", str, False),)
