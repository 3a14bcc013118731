from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ShareableMentorLinkInput(_records.Record):
    """ShareableMentorLinkInput."""

    enabled: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("enabled", "enabled", bool, False),)
