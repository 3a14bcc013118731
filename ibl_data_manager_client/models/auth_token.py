from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class AuthToken(Model):
    """AuthToken.

    Attributes:
        token: Token
        expires: Token Expiration Date
    """

    token: str
    expires: datetime.datetime
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"token": self.token, "expires": _codec.encode(self.expires)}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.token = d["token"]
        self.expires = _codec.decode_datetime(d["expires"])
        return self
