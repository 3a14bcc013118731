from __future__ import annotations

from typing import Any, ClassVar, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class SCIMName(Model):
    """SCIM name object serializer

    Attributes:
        formatted: Full formatted name
        family_name: Family/last name
        given_name: Given/first name
    """

    formatted: str
    family_name: str
    given_name: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"family_name": "familyName", "given_name": "givenName"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"formatted": self.formatted, "familyName": self.family_name, "givenName": self.given_name},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.formatted = d["formatted"]
        self.family_name = d["familyName"]
        self.given_name = d["givenName"]
        return self
