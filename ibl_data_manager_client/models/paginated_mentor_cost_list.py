from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PaginatedMentorCostList(_records.Record):
    """PaginatedMentorCostList."""

    count: int | Unset = UNSET
    next_: None | str | Unset = UNSET
    previous: None | str | Unset = UNSET
    tenant: str | Unset = UNSET
    tenant_total_cost: float | Unset = UNSET
    mentor_data: list[_models.MentorData] | Unset = UNSET
    results: list[_models.MentorCost] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("count", "count", int, False),
            ("next", "next_", str | None, False),
            ("previous", "previous", str | None, False),
            ("tenant", "tenant", str, False),
            ("tenant_total_cost", "tenant_total_cost", float, False),
            ("mentor_data", "mentor_data", list[_models.MentorData], False),
            ("results", "results", list[_models.MentorCost], False),
        )
