from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CampaignEnablement(_records.Record):
    """Serializer for campaign enablement requests."""

    campaign_id: int | Unset = UNSET
    campaign_title: str | Unset = UNSET
    email: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("campaign_id", "campaign_id", int, False),
            ("campaign_title", "campaign_title", str, False),
            ("email", "email", str, False),
        )
