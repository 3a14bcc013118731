from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class PinnedMessageCreate(Model):
    """PinnedMessageCreate.

    Attributes:
        platform: The platform key
    """

    id: int
    platform: str
    username: str
    session_id: None | UUID
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "platform": self.platform,
                "username": self.username,
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
        self.platform = pop("platform")
        self.username = pop("username")
        self.session_id = _codec.optional(UUID, pop("session_id"))
        if d:
            self.additional_properties = d
        return self
