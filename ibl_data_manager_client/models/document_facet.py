from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class DocumentFacet(_records.Record):
    """Serializer for document facets

    Attributes:
        total: Total number of documents in this facet
        terms: Terms and their counts in this facet
        other: Count of documents not in any term
    """

    total: int
    terms: _models.DocumentFacetTerms
    other: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("total", "total", int, True),
            ("terms", "terms", _models.DocumentFacetTerms, True),
            ("other", "other", int, True),
        )
