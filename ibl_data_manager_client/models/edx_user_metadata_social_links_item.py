from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class EdxUserMetadataSocialLinksItem(_records.Record):
    """EdxUserMetadataSocialLinksItem."""

    platform: str | Unset = UNSET
    social_link: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("platform", "platform", str, False), ("social_link", "social_link", str, False))
