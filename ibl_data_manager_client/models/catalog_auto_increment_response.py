from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CatalogAutoIncrementResponse(_records.Record):
    """Response serializer for CatalogAutoIncrementView GET endpoint.

    Attributes:
        course_number: Current course auto-increment number
        org: Platform organization
        key: Platform key
        item_number: Current item auto-increment number
        program_number: Current program auto-increment number
    """

    course_number: int
    org: str
    key: str
    item_number: int | Unset = UNSET
    program_number: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("course_number", "course_number", int, True),
            ("org", "org", str, True),
            ("key", "key", str, True),
            ("item_number", "item_number", int, False),
            ("program_number", "program_number", int, False),
        )
