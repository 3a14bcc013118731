from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


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

    type_: str | Unset = UNSET
    formatted: str | Unset = UNSET
    street_address: str | Unset = UNSET
    locality: str | Unset = UNSET
    region: str | Unset = UNSET
    postal_code: str | Unset = UNSET
    country: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("type", "type_", str, False),
            ("formatted", "formatted", str, False),
            ("streetAddress", "street_address", str, False),
            ("locality", "locality", str, False),
            ("region", "region", str, False),
            ("postalCode", "postal_code", str, False),
            ("country", "country", str, False),
        )
