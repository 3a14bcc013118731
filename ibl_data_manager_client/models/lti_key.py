from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.id = d["id"]
        self.name = d["name"]
        self.public_key = d["public_key"]
        self.public_jwk = d["public_jwk"]
        return self
