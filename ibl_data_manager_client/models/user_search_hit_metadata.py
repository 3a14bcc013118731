from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UserSearchHitMetadata(_records.Record):
    """UserSearchHitMetadata."""

    location: str | Unset = UNSET
    title: str | Unset = UNSET
    bio: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("location", "location", str, False), ("title", "title", str, False), ("bio", "bio", str, False))
