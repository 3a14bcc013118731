from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .billing_period import BillingPeriod
    from .breakdown import Breakdown
    from .entity import Entity
    from .summary import Summary


@_codec.define
class InvoiceReportResponse(Model):
    """Complete invoice report response.

    Attributes:
        entity: Entity information for the invoice.
        billing_period: Billing period information.
        summary: Summary metrics for the invoice.
        breakdown: Detailed breakdown of costs.
    """

    entity: Entity
    billing_period: BillingPeriod
    summary: Summary
    breakdown: Breakdown | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "entity": _codec.encode(self.entity),
                "billing_period": _codec.encode(self.billing_period),
                "summary": _codec.encode(self.summary),
                "breakdown": _codec.encode(self.breakdown),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.breakdown = d["breakdown"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.entity = _models.Entity.from_dict(d["entity"])
        self.billing_period = _models.BillingPeriod.from_dict(d["billing_period"])
        self.summary = _models.Summary.from_dict(d["summary"])
        self.breakdown = _codec.if_set(_models.Breakdown.from_dict, self.breakdown)
        return self
