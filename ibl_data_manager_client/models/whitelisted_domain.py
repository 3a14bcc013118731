from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class WhitelistedDomain(_records.Record):
    """WhitelistedDomain."""

    url: str
    is_active: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("url", "url", str, True), ("is_active", "is_active", bool, False))
