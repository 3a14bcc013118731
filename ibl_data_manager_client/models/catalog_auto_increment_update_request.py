from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CatalogAutoIncrementUpdateRequest(_records.Record):
    """Serializer for auto increment update request parameters.

    Attributes:
        number_type: Type of number requested (e.g., course, program, pathway)
        key: Platform key identifier
        org: Platform organization identifier
    """

    number_type: str
    key: str | Unset = UNSET
    org: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("number_type", "number_type", str, True), ("key", "key", str, False), ("org", "org", str, False))
