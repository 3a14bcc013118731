from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.user_id = pop("user_id")
        self.username = pop("username")
        self.email = pop("email")
        self.user_active = pop("user_active")
        self.key = pop("key")
        self.org = pop("org")
        self.platform_name = pop("platform_name")
        self.lms_url = pop("lms_url")
        self.cms_url = pop("cms_url")
        self.portal_url = pop("portal_url")
        self.public = pop("public")
        self.is_admin = pop("is_admin", UNSET)
        self.is_staff = pop("is_staff", UNSET)
        self.added_on = _codec.optional(_codec.decode_datetime, pop("added_on", UNSET))
        self.expired_on = _codec.optional(_codec.decode_datetime, pop("expired_on", UNSET))
        self.active = pop("active", UNSET)
        if d:
            self.additional_properties = d
        return self
