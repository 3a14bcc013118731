from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class UserPlatformViewPostRequest(Model):
    """UserPlatformViewPostRequest."""

    user_id: int
    platform_key: str
    added_on: datetime.datetime | Unset = UNSET
    expired_on: datetime.datetime | Unset = UNSET
    is_admin: bool | Unset = UNSET
    active: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "user_id": self.user_id,
                "platform_key": self.platform_key,
                "added_on": _codec.encode(self.added_on),
                "expired_on": _codec.encode(self.expired_on),
                "is_admin": self.is_admin,
                "active": self.active,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.added_on = d["added_on"]
            self.expired_on = d["expired_on"]
            self.is_admin = d["is_admin"]
            self.active = d["active"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.user_id = d["user_id"]
        self.platform_key = d["platform_key"]
        self.added_on = _codec.if_set(_codec.decode_datetime, self.added_on)
        self.expired_on = _codec.if_set(_codec.decode_datetime, self.expired_on)
        return self
