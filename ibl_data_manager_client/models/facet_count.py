from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class FacetCount(_records.Record):
    """FacetCount."""

    key: str | Unset = UNSET
    doc_count: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("key", "key", str, False), ("doc_count", "doc_count", int, False))
