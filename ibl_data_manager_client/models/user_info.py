from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class UserInfo(Model):
    """UserInfo."""

    id: int | Unset = UNSET
    user_id: int | Unset = UNSET
    username: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    name: str | Unset = UNSET
    active: bool | Unset = UNSET
    is_active: bool | Unset = UNSET
    last_active: datetime.datetime | None | Unset = UNSET
    date_joined: datetime.datetime | None | Unset = UNSET
    edx_data: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "user_id": self.user_id,
                "username": self.username,
                "email": self.email,
                "name": self.name,
                "active": self.active,
                "is_active": self.is_active,
                "last_active": _codec.encode(self.last_active),
                "date_joined": _codec.encode(self.date_joined),
                "edx_data": _codec.encode(self.edx_data),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 10:
            d = _codec.complete(self, d)
        try:
            self.id = d["id"]
            self.user_id = d["user_id"]
            self.username = d["username"]
            self.email = d["email"]
            self.name = d["name"]
            self.active = d["active"]
            self.is_active = d["is_active"]
            self.last_active = d["last_active"]
            self.date_joined = d["date_joined"]
            self.edx_data = d["edx_data"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.last_active = _codec.optional(_codec.decode_datetime, self.last_active)
        self.date_joined = _codec.optional(_codec.decode_datetime, self.date_joined)
        return self
