from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class TicketMessage(Model):
    """TicketMessage.

    Attributes:
        sender: edX user ID
    """

    id: int
    ticket: int
    message: str
    timestamp: datetime.datetime
    sender: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "ticket": self.ticket,
                "message": self.message,
                "timestamp": _codec.encode(self.timestamp),
                "sender": self.sender,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.sender = d["sender"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.ticket = d["ticket"]
        self.message = d["message"]
        self.timestamp = _codec.decode_datetime(d["timestamp"])
        return self
