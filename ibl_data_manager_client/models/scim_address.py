from __future__ import annotations

from typing import Any, ClassVar, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class SCIMAddress(Model):
    """SCIM address object serializer

    Attributes:
        type_: Address type (work, home, etc.)
        formatted: Full formatted address
        street_address: Street address
        locality: City
        region: State/region
        postal_code: Postal code
        country: Country
    """

    type_: str
    formatted: str
    street_address: str
    locality: str
    region: str
    postal_code: str
    country: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {
        "type_": "type",
        "street_address": "streetAddress",
        "postal_code": "postalCode",
    }

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "type": self.type_,
                "formatted": self.formatted,
                "streetAddress": self.street_address,
                "locality": self.locality,
                "region": self.region,
                "postalCode": self.postal_code,
                "country": self.country,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 7:
            d = _codec.complete(self, d)
        self.type_ = d["type"]
        self.formatted = d["formatted"]
        self.street_address = d["streetAddress"]
        self.locality = d["locality"]
        self.region = d["region"]
        self.postal_code = d["postalCode"]
        self.country = d["country"]
        return self
