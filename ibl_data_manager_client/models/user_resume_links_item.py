from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UserResumeLinksItem(_records.Record):
    """UserResumeLinksItem."""

    url: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("url", "url", str, False),)
