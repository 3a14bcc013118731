from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class CostPerTenant(_records.Record):
    """CostPerTenant."""

    platform_key: str
    total_cost: float
    model_costs: list[_models.ModelCost]

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("platform_key", "platform_key", str, True),
            ("total_cost", "total_cost", float, True),
            ("model_costs", "model_costs", list[_models.ModelCost], True),
        )
