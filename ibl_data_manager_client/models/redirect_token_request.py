from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class RedirectTokenRequest(_records.Record):
    """RedirectTokenRequest."""

    url: str
    mentor_unique_id: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("url", "url", str, True), ("mentor_unique_id", "mentor_unique_id", str, False))
