from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class SessionSummary(Model):
    """SessionSummary."""

    session_id: str | Unset = UNSET
    message_count: int | Unset = UNSET
    last_message_ts: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "session_id": self.session_id,
                "message_count": self.message_count,
                "last_message_ts": _codec.encode(self.last_message_ts),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.session_id = d["session_id"]
            self.message_count = d["message_count"]
            self.last_message_ts = d["last_message_ts"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.last_message_ts = _codec.optional(_codec.decode_datetime, self.last_message_ts)
        return self
