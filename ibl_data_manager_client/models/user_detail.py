from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class UserDetail(Model):
    """UserDetail."""

    email: str
    full_name: str
    messages: int
    last_activity: datetime.datetime
    conversations: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.email = pop("email")
        self.full_name = pop("full_name")
        self.messages = pop("messages")
        self.last_activity = _codec.decode_datetime(pop("last_activity"))
        self.conversations = pop("conversations", UNSET)
        if d:
            self.additional_properties = d
        return self
