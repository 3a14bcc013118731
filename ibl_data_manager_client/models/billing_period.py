from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class BillingPeriod(Model):
    """Billing period information."""

    start_date: datetime.date
    end_date: datetime.date
    days: int
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"start_date": _codec.encode(self.start_date), "end_date": _codec.encode(self.end_date), "days": self.days},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.start_date = _codec.decode_date(d["start_date"])
        self.end_date = _codec.decode_date(d["end_date"])
        self.days = d["days"]
        return self
