from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class GlobalMentorPage(_records.Record):
    """Response serializer for V2 Global Mentor Search.

    Attributes:
        results: List of mentor search results
        count: Total number of results
        current_page: Current page number
        total_pages: Total number of pages
        next_: URL for next page of results
        previous: URL for previous page of results
    """

    results: list[_models.FoundMentor]
    count: int
    current_page: int
    total_pages: int
    next_: None | str | Unset = UNSET
    previous: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("results", "results", list[_models.FoundMentor], True),
            ("count", "count", int, True),
            ("current_page", "current_page", int, True),
            ("total_pages", "total_pages", int, True),
            ("next", "next_", str | None, False),
            ("previous", "previous", str | None, False),
        )
