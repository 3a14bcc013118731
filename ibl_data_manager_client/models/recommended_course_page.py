from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class RecommendedCoursePage(_records.Record):
    """Response serializer for RecommendedCoursesView

    Attributes:
        results: List of content items matching the search criteria
        count: Total number of items matching the search criteria
        next_: URL for the next page of results
        previous: URL for the previous page of results
        current_page: Current page number
        total_pages: Total number of pages
    """

    results: list[_models.CatalogHit]
    count: int
    next_: None | str
    previous: None | str
    current_page: int
    total_pages: int
    facets: dict[str, _models.CatalogFacet] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("results", "results", list[_models.CatalogHit], True),
            ("count", "count", int, True),
            ("next", "next_", str | None, True),
            ("previous", "previous", str | None, True),
            ("current_page", "current_page", int, True),
            ("total_pages", "total_pages", int, True),
            ("facets", "facets", dict[str, _models.CatalogFacet], False),
        )
