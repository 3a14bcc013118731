from __future__ import annotations

from .._json import records as _records


@_records.define
class Cost(_records.Record):
    """Cost."""

    total_cost: float

    @staticmethod
    def _fields() -> _records.Fields:
        return (("total_cost", "total_cost", float, True),)
