from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class MentorFacet(_records.Record):
    """Serializer for mentor facets

    Attributes:
        total: Total number of mentors in this facet
        terms: Terms and their counts in this facet
        other: Count of mentors not in any term
    """

    total: int
    terms: _models.MentorFacetTerms
    other: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("total", "total", int, True),
            ("terms", "terms", _models.MentorFacetTerms, True),
            ("other", "other", int, True),
        )
