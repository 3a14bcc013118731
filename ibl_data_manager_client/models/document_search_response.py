from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class DocumentSearchResponse(_records.Record):
    """Response serializer for DocumentSearchView

    Attributes:
        results: List of documents matching the search criteria
        count: Total number of documents matching the search criteria
        next_: URL for the next page of results
        previous: URL for the previous page of results
        current_page: Current page number
        total_pages: Total number of pages
        facets: Facet information for filtering
    """

    results: list[_models.Document]
    count: int
    next_: None | str
    previous: None | str
    current_page: int
    total_pages: int
    facets: dict[str, _models.DocumentFacet]

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("results", "results", list[_models.Document], True),
            ("count", "count", int, True),
            ("next", "next_", str | None, True),
            ("previous", "previous", str | None, True),
            ("current_page", "current_page", int, True),
            ("total_pages", "total_pages", int, True),
            ("facets", "facets", dict[str, _models.DocumentFacet], True),
        )
