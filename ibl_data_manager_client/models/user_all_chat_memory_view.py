from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class UserAllChatMemoryView(Model):
    """UserAllChatMemoryView."""

    id: int
    username: str
    platform_key: str
    content: None | str | Unset = UNSET
    session_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "username": self.username,
                "platform_key": self.platform_key,
                "content": self.content,
                "session_id": _codec.encode(self.session_id),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.id = pop("id")
        self.username = pop("username")
        self.platform_key = pop("platform_key")
        self.content = pop("content", UNSET)
        self.session_id = _codec.optional(UUID, pop("session_id", UNSET))
        if d:
            self.additional_properties = d
        return self
