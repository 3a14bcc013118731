from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class PatchedTicketMessage(Model):
    """PatchedTicketMessage.

    Attributes:
        sender: edX user ID
    """

    ticket: int | Unset = UNSET
    sender: int | None | Unset = UNSET
    message: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"ticket": self.ticket, "sender": self.sender, "message": self.message}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.ticket = d["ticket"]
            self.sender = d["sender"]
            self.message = d["message"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
