from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class TenantMentorTraces(_records.Record):
    """TenantMentorTraces."""

    tenant: str
    tenant_total_cost: float
    mentor_data: list[_models.MentorData]

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("tenant", "tenant", str, True),
            ("tenant_total_cost", "tenant_total_cost", float, True),
            ("mentor_data", "mentor_data", list[_models.MentorData], True),
        )
