from __future__ import annotations

from typing import Any, Self
from uuid import UUID

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class PinnedMessageCreate(Model):
    """PinnedMessageCreate.

    Attributes:
        platform: The platform key
    """

    id: int
    platform: str
    username: str
    session_id: None | UUID
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.id = d["id"]
        self.platform = d["platform"]
        self.username = d["username"]
        self.session_id = _codec.optional(_codec.decode_uuid, d["session_id"])
        return self
