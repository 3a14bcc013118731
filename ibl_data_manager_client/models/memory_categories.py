from __future__ import annotations

from .._json import records as _records


@_records.define
class MemoryCategories(_records.Record):
    """MemoryCategories."""

    categories: list[str]

    @staticmethod
    def _fields() -> _records.Fields:
        return (("categories", "categories", list[str], True),)
