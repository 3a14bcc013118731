from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class ContentDetailsTimeSeriesPoint(Model):
    """Serializer for individual time series points in content details response.

    Attributes:
        period: ISO8601 timestamp representing the aggregated period
        value: Value for the requested metric during the period
        average: Average value for the period (used for ratings)
    """

    period: str
    value: float
    average: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"period": self.period, "value": self.value, "average": self.average}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.average = d["average"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.period = d["period"]
        self.value = d["value"]
        return self
