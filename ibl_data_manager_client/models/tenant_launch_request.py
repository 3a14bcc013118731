from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class TenantLaunchRequest(Model):
    """TenantLaunchRequest.

    Attributes:
        name: Organization name
        key: Unique key for the organization
        ignore_user_exists: Default on the server: false.
        is_advertising: Advertising mode allows a platform to set custom usd balance to allocate for its members. Default on the server:
            false.
    """

    username: str
    email: str
    name: str
    key: str
    firstname: str | Unset = UNSET
    lastname: str | Unset = UNSET
    password: str | Unset = UNSET
    ignore_user_exists: bool | Unset = UNSET
    is_advertising: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "username": self.username,
                "email": self.email,
                "name": self.name,
                "key": self.key,
                "firstname": self.firstname,
                "lastname": self.lastname,
                "password": self.password,
                "ignore_user_exists": self.ignore_user_exists,
                "is_advertising": self.is_advertising,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 9:
            d = _codec.complete(self, d)
        try:
            self.firstname = d["firstname"]
            self.lastname = d["lastname"]
            self.password = d["password"]
            self.ignore_user_exists = d["ignore_user_exists"]
            self.is_advertising = d["is_advertising"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.username = d["username"]
        self.email = d["email"]
        self.name = d["name"]
        self.key = d["key"]
        return self
