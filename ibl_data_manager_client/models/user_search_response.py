from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UserSearchResponse(_records.Record):
    """Response serializer for UsersSearchView

    Attributes:
        results: List of search results (can include user_resume, education, institution, etc.)
        count: Total number of results
        next_: URL for the next page of results
        previous: URL for the previous page of results
        current_page: Current page number
        total_pages: Total number of pages
    """

    results: list[_models.UserSearchHit]
    count: int
    next_: None | str
    previous: None | str
    current_page: int
    total_pages: int
    facets: dict[str, list[_models.FacetCount]] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("results", "results", list[_models.UserSearchHit], True),
            ("count", "count", int, True),
            ("next", "next_", str | None, True),
            ("previous", "previous", str | None, True),
            ("current_page", "current_page", int, True),
            ("total_pages", "total_pages", int, True),
            ("facets", "facets", dict[str, list[_models.FacetCount]], False),
        )
