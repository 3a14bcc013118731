from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.id = pop("id", UNSET)
        self.user_id = pop("user_id", UNSET)
        self.username = pop("username", UNSET)
        self.email = pop("email", UNSET)
        self.name = pop("name", UNSET)
        self.active = pop("active", UNSET)
        self.is_active = pop("is_active", UNSET)
        self.last_active = _codec.optional(_codec.decode_datetime, pop("last_active", UNSET))
        self.date_joined = _codec.optional(_codec.decode_datetime, pop("date_joined", UNSET))
        self.edx_data = pop("edx_data", UNSET)
        if d:
            self.additional_properties = d
        return self
