from __future__ import annotations

from typing import Any

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
    terms: dict[str, Any]
    other: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (("total", "total", int, True), ("terms", "terms", dict[str, Any], True), ("other", "other", int, True))
