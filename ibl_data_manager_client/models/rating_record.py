from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class RatingRecord(Model):
    """RatingRecord."""

    time: datetime.datetime
    total_ratings: int
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"time": _codec.encode(self.time), "total_ratings": self.total_ratings}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.time = _codec.decode_datetime(d["time"])
        self.total_ratings = d["total_ratings"]
        return self
