from __future__ import annotations

from .._json import records as _records


@_records.define
class FreeUsageCount(_records.Record):
    """FreeUsageCount."""

    count: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (("count", "count", int, True),)
