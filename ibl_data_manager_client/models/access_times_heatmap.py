from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class AccessTimesHeatmap(Model):
    """AccessTimesHeatmap."""

    day_of_week: int
    hour: int
    value: int
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"day_of_week": self.day_of_week, "hour": self.hour, "value": self.value}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.day_of_week = d["day_of_week"]
        self.hour = d["hour"]
        self.value = d["value"]
        return self
