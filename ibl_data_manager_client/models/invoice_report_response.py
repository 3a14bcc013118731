from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .billing_period import BillingPeriod
    from .breakdown import Breakdown
    from .entity import Entity
    from .summary import Summary


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.breakdown = d["breakdown"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.entity = _models.Entity.from_dict(d["entity"])
        self.billing_period = _models.BillingPeriod.from_dict(d["billing_period"])
        self.summary = _models.Summary.from_dict(d["summary"])
        self.breakdown = _codec.optional(_models.Breakdown.from_dict, self.breakdown)
        return self
