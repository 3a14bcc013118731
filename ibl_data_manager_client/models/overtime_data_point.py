from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class OvertimeDataPoint(Model):
    """Serializer for individual overtime data points.

    Attributes:
        date: Date in YYYY-MM-DD format
        value: Time spent in seconds for this date
    """

    date: str
    value: int
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"date": self.date, "value": self.value}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.date = d["date"]
        self.value = d["value"]
        return self
