from __future__ import annotations

from .._json import records as _records


@_records.define
class SCIMAddress(_records.Record):
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

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("type", "type_", str, True),
            ("formatted", "formatted", str, True),
            ("streetAddress", "street_address", str, True),
            ("locality", "locality", str, True),
            ("region", "region", str, True),
            ("postalCode", "postal_code", str, True),
            ("country", "country", str, True),
        )
