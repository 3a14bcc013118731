from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ContentPagination(_records.Record):
    """Serializer for content pagination metadata.

    Attributes:
        count: Total number of items
        current_page: Current page number
        total_pages: Total number of pages
        next_: URL for next page
        previous: URL for previous page
    """

    count: int
    current_page: int
    total_pages: int
    next_: None | str | Unset = UNSET
    previous: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("count", "count", int, True),
            ("current_page", "current_page", int, True),
            ("total_pages", "total_pages", int, True),
            ("next", "next_", str | None, False),
            ("previous", "previous", str | None, False),
        )
