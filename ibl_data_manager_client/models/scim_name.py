from __future__ import annotations

from .._json import records as _records


@_records.define
class SCIMName(_records.Record):
    """SCIM name object serializer

    Attributes:
        formatted: Full formatted name
        family_name: Family/last name
        given_name: Given/first name
    """

    formatted: str
    family_name: str
    given_name: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("formatted", "formatted", str, True),
            ("familyName", "family_name", str, True),
            ("givenName", "given_name", str, True),
        )
