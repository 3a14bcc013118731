from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class UserDetail(Model):
    """UserDetail."""

    email: str
    full_name: str
    messages: int
    last_activity: datetime.datetime
    conversations: int | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "email": self.email,
                "full_name": self.full_name,
                "messages": self.messages,
                "last_activity": _codec.encode(self.last_activity),
                "conversations": self.conversations,
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
            self.conversations = d["conversations"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.email = d["email"]
        self.full_name = d["full_name"]
        self.messages = d["messages"]
        self.last_activity = _codec.decode_datetime(d["last_activity"])
        return self
