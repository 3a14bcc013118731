from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class TicketMessageInput(Model):
    """TicketMessageInput.

    Attributes:
        sender: edX user ID
    """

    ticket: int
    message: str
    sender: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"ticket": self.ticket, "message": self.message, "sender": self.sender}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.sender = d["sender"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.ticket = d["ticket"]
        self.message = d["message"]
        return self
