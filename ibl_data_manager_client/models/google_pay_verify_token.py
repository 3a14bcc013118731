from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class GooglePayVerifyToken(_records.Record):
    """GooglePayVerifyToken.

    Attributes:
        bundle_id: Default on the server: ai.ibl.mentorai.
    """

    google_pay_receipt: str
    bundle_id: str | Unset = UNSET
    key: str | Unset = UNSET
    name: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("google_pay_receipt", "google_pay_receipt", str, True),
            ("bundle_id", "bundle_id", str, False),
            ("key", "key", str, False),
            ("name", "name", str, False),
        )
