from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class AIUserProfileMemoryRelation(_records.Record):
    """AIUserProfileMemoryRelation."""

    tag: str
    detail: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("tag", "tag", str, True), ("detail", "detail", str | None, False))
