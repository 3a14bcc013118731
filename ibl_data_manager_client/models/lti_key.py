from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class LtiKey(Model):
    """LtiKey.

    Attributes:
        name: Name of the RSA Key
        public_key: Public Key in PEM format
        public_jwk: Public key in JWK format
    """

    id: int
    name: str
    public_key: str
    public_jwk: Any
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "name": self.name,
                "public_key": self.public_key,
                "public_jwk": _codec.encode(self.public_jwk),
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
        self.name = d["name"]
        self.public_key = d["public_key"]
        self.public_jwk = d["public_jwk"]
        return self
