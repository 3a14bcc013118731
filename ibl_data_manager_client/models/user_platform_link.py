from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class UserPlatformLink(Model):
    """UserPlatformLink."""

    user_id: int
    username: str
    email: str
    user_active: bool
    key: str
    org: str
    platform_name: str
    lms_url: str
    cms_url: str
    portal_url: str
    public: str
    is_admin: bool | Unset = UNSET
    is_staff: bool | Unset = UNSET
    added_on: datetime.datetime | None | Unset = UNSET
    expired_on: datetime.datetime | None | Unset = UNSET
    active: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "user_id": self.user_id,
                "username": self.username,
                "email": self.email,
                "user_active": self.user_active,
                "key": self.key,
                "org": self.org,
                "platform_name": self.platform_name,
                "lms_url": self.lms_url,
                "cms_url": self.cms_url,
                "portal_url": self.portal_url,
                "public": self.public,
                "is_admin": self.is_admin,
                "is_staff": self.is_staff,
                "added_on": _codec.encode(self.added_on),
                "expired_on": _codec.encode(self.expired_on),
                "active": self.active,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 16:
            d = _codec.complete(self, d)
        try:
            self.is_admin = d["is_admin"]
            self.is_staff = d["is_staff"]
            self.added_on = d["added_on"]
            self.expired_on = d["expired_on"]
            self.active = d["active"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.user_id = d["user_id"]
        self.username = d["username"]
        self.email = d["email"]
        self.user_active = d["user_active"]
        self.key = d["key"]
        self.org = d["org"]
        self.platform_name = d["platform_name"]
        self.lms_url = d["lms_url"]
        self.cms_url = d["cms_url"]
        self.portal_url = d["portal_url"]
        self.public = d["public"]
        self.added_on = _codec.optional(_codec.decode_datetime, self.added_on)
        self.expired_on = _codec.optional(_codec.decode_datetime, self.expired_on)
        return self
