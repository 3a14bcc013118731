from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class MessageStatistics(Model):
    """MessageStatistics."""

    time: datetime.datetime
    avg_messages: int
    total_sessions: int
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "time": _codec.encode(self.time),
                "avg_messages": self.avg_messages,
                "total_sessions": self.total_sessions,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.time = _codec.decode_datetime(d["time"])
        self.avg_messages = d["avg_messages"]
        self.total_sessions = d["total_sessions"]
        return self
