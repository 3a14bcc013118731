from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class MemoryComponentMemoryDetail(_records.Record):
    """MemoryComponentMemoryDetail."""

    data: list[_models.MemoryComponentData]
    catalog_item: str
    mentor_unique_id: str
    student: str
    inserted_at: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("data", "data", list[_models.MemoryComponentData], True),
            ("catalog_item", "catalog_item", str, True),
            ("mentor_unique_id", "mentor_unique_id", str, True),
            ("student", "student", str, True),
            ("inserted_at", "inserted_at", str, True),
        )
