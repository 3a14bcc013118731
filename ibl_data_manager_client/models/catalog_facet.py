from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CatalogFacet(_records.Record):
    """CatalogFacet."""

    terms: _models.CatalogFacetTerms | Unset = UNSET
    total: int | Unset = UNSET
    other: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("terms", "terms", _models.CatalogFacetTerms, False),
            ("total", "total", int, False),
            ("other", "other", int, False),
        )
