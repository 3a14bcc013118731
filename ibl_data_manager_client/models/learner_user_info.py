from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class LearnerUserInfo(Model):
    """LearnerUserInfo.

    Attributes:
        is_active: Default on the server: true.
    """

    user_id: int
    username: None | str
    email: None | str
    name: str
    is_active: bool | Unset = UNSET
    last_active: datetime.datetime | Unset = UNSET
    date_joined: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "user_id": self.user_id,
                "username": self.username,
                "email": self.email,
                "name": self.name,
                "is_active": self.is_active,
                "last_active": _codec.encode(self.last_active),
                "date_joined": _codec.encode(self.date_joined),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 7:
            d = _codec.complete(self, d)
        try:
            self.is_active = d["is_active"]
            self.last_active = d["last_active"]
            self.date_joined = d["date_joined"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.user_id = d["user_id"]
        self.username = d["username"]
        self.email = d["email"]
        self.name = d["name"]
        self.last_active = _codec.if_set(_codec.decode_datetime, self.last_active)
        self.date_joined = _codec.if_set(_codec.decode_datetime, self.date_joined)
        return self
