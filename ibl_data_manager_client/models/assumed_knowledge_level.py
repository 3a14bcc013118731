from __future__ import annotations

from .._json import records as _records


@_records.define
class AssumedKnowledgeLevel(_records.Record):
    """AssumedKnowledgeLevel."""

    category: str
    level: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("category", "category", str, True), ("level", "level", str, True))
