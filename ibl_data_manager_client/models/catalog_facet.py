from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CatalogFacet(_records.Record):
    """CatalogFacet."""

    terms: dict[str, int] | Unset = UNSET
    total: int | Unset = UNSET
    other: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("terms", "terms", dict[str, int], False),
            ("total", "total", int, False),
            ("other", "other", int, False),
        )
