from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CampaignUnsubscription(_records.Record):
    """CampaignUnsubscription."""

    success: bool | Unset = UNSET
    message: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("success", "success", bool, False), ("message", "message", str, False))
