from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class TagsViewInput(_records.Record):
    """TagsViewInput."""

    name: str
    description: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("name", "name", str, True), ("description", "description", str | None, False))
