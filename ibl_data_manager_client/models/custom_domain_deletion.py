from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CustomDomainDeletion(_records.Record):
    """CustomDomainDeletion."""

    platform_key: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("platform_key", "platform_key", str, False),)
