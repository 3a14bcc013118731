from __future__ import annotations

from .._json import records as _records


@_records.define
class ModelCost(_records.Record):
    """ModelCost."""

    model: str
    total_cost: float

    @staticmethod
    def _fields() -> _records.Fields:
        return (("model", "model", str, True), ("total_cost", "total_cost", float, True))
