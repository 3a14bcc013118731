from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class PlatformApiKey(Model):
    """Serializer for PlatformApiKey's

    Attributes:
        username: Username that created token
        name: Name of the token. Used by the user to identify the token.
        expires: When token expires
        created: When token was created
    """

    username: str
    name: str
    key: str
    expires: datetime.datetime
    created: datetime.datetime
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "username": self.username,
                "name": self.name,
                "key": self.key,
                "expires": _codec.encode(self.expires),
                "created": _codec.encode(self.created),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        self.username = d["username"]
        self.name = d["name"]
        self.key = d["key"]
        self.expires = _codec.decode_datetime(d["expires"])
        self.created = _codec.decode_datetime(d["created"])
        return self
