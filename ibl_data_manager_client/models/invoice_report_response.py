from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class InvoiceReportResponse(_records.Record):
    """Complete invoice report response.

    Attributes:
        entity: Entity information for the invoice.
        billing_period: Billing period information.
        summary: Summary metrics for the invoice.
        breakdown: Detailed breakdown of costs.
    """

    entity: _models.Entity
    billing_period: _models.BillingPeriod
    summary: _models.Summary
    breakdown: _models.Breakdown | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("entity", "entity", _models.Entity, True),
            ("billing_period", "billing_period", _models.BillingPeriod, True),
            ("summary", "summary", _models.Summary, True),
            ("breakdown", "breakdown", _models.Breakdown, False),
        )
