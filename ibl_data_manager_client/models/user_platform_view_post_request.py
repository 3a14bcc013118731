from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class UserPlatformViewPostRequest(Model):
    """UserPlatformViewPostRequest."""

    user_id: int
    platform_key: str
    added_on: datetime.datetime | Unset = UNSET
    expired_on: datetime.datetime | Unset = UNSET
    is_admin: bool | Unset = UNSET
    active: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.added_on = d["added_on"]
            self.expired_on = d["expired_on"]
            self.is_admin = d["is_admin"]
            self.active = d["active"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.user_id = d["user_id"]
        self.platform_key = d["platform_key"]
        self.added_on = _codec.optional(_codec.decode_datetime, self.added_on)
        self.expired_on = _codec.optional(_codec.decode_datetime, self.expired_on)
        return self
