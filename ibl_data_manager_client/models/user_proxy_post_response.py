from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class UserProxyPostResponse(Model):
    """UserProxyPostResponse."""

    user_id: int
    username: str
    email: str
    active: bool
    edx_data: Any
    data: Any
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "user_id": self.user_id,
                "username": self.username,
                "email": self.email,
                "active": self.active,
                "edx_data": _codec.encode(self.edx_data),
                "data": _codec.encode(self.data),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        self.user_id = d["user_id"]
        self.username = d["username"]
        self.email = d["email"]
        self.active = d["active"]
        self.edx_data = d["edx_data"]
        self.data = d["data"]
        return self
