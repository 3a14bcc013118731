from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class PersonalizedMentorPage(_records.Record):
    """Response serializer for V2 Personalized Mentors Search.

    Attributes:
        results: List of personalized mentor search results
        count: Total number of results
        next_: URL for next page of results
        previous: URL for previous page of results
        current_page: Current page number
        total_pages: Total number of pages
    """

    results: list[_models.FoundMentor]
    count: int
    next_: None | str
    previous: None | str
    current_page: int
    total_pages: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("results", "results", list[_models.FoundMentor], True),
            ("count", "count", int, True),
            ("next", "next_", str | None, True),
            ("previous", "previous", str | None, True),
            ("current_page", "current_page", int, True),
            ("total_pages", "total_pages", int, True),
        )
