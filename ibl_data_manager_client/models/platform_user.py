from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class PlatformUser(Model):
    """PlatformUser."""

    username: str
    user_id: int
    name: str
    email: str
    platform_org: str
    platform_key: str
    active: bool
    is_admin: bool
    is_staff: bool
    added_on: datetime.datetime
    expired_on: datetime.datetime | None
    policies: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "username": self.username,
                "user_id": self.user_id,
                "name": self.name,
                "email": self.email,
                "platform_org": self.platform_org,
                "platform_key": self.platform_key,
                "active": self.active,
                "is_admin": self.is_admin,
                "is_staff": self.is_staff,
                "added_on": _codec.encode(self.added_on),
                "expired_on": _codec.encode(self.expired_on),
                "policies": _codec.encode(self.policies),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 12:
            d = _codec.complete(self, d)
        try:
            self.policies = d["policies"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.username = d["username"]
        self.user_id = d["user_id"]
        self.name = d["name"]
        self.email = d["email"]
        self.platform_org = d["platform_org"]
        self.platform_key = d["platform_key"]
        self.active = d["active"]
        self.is_admin = d["is_admin"]
        self.is_staff = d["is_staff"]
        self.added_on = _codec.decode_datetime(d["added_on"])
        self.expired_on = _codec.optional(_codec.decode_datetime, d["expired_on"])
        return self
