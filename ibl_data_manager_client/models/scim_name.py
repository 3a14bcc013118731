from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class SCIMName(_records.Record):
    """SCIM name object serializer

    Attributes:
        formatted: Full formatted name
        family_name: Family/last name
        given_name: Given/first name
    """

    formatted: str | Unset = UNSET
    family_name: str | Unset = UNSET
    given_name: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("formatted", "formatted", str, False),
            ("familyName", "family_name", str, False),
            ("givenName", "given_name", str, False),
        )
