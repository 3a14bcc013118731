from __future__ import annotations

from typing import Any, Self
from uuid import UUID

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class UserAllChatMemoryViewInput(Model):
    """UserAllChatMemoryViewInput."""

    username: str
    platform_key: str
    content: None | str | Unset = UNSET
    session_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "username": self.username,
                "platform_key": self.platform_key,
                "content": self.content,
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
        try:
            self.content = d["content"]
            self.session_id = d["session_id"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.username = d["username"]
        self.platform_key = d["platform_key"]
        self.session_id = _codec.optional(_codec.decode_uuid, self.session_id)
        return self
