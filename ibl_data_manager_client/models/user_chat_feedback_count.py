from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class UserChatFeedbackCount(Model):
    """UserChatFeedbackCount."""

    period: datetime.datetime
    feedback_count: int
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"period": _codec.encode(self.period), "feedback_count": self.feedback_count}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.period = _codec.decode_datetime(d["period"])
        self.feedback_count = d["feedback_count"]
        return self
