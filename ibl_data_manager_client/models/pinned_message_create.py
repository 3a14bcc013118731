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
        """The model as JSON has it; fields that are UNSET are left out."""
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
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.id = d["id"]
        self.platform = d["platform"]
        self.username = d["username"]
        self.session_id = _codec.optional(_codec.decode_uuid, d["session_id"])
        return self
