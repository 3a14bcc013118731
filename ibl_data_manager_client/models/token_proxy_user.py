from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class TokenProxyUser(Model):
    """Serializer for User model for TokenProxyOutputSerializerData

    Attributes:
        user_id: Edx User ID
        user_email: User's Edx Email
        user_nicename: Username
        user_display_name: User's display name
        user_fullname: Edx Full Name
    """

    user_id: int
    user_email: str
    user_nicename: str
    user_display_name: str
    user_fullname: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "user_id": self.user_id,
                "user_email": self.user_email,
                "user_nicename": self.user_nicename,
                "user_display_name": self.user_display_name,
                "user_fullname": self.user_fullname,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        self.user_id = d["user_id"]
        self.user_email = d["user_email"]
        self.user_nicename = d["user_nicename"]
        self.user_display_name = d["user_display_name"]
        self.user_fullname = d["user_fullname"]
        return self
