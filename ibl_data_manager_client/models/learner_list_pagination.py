from __future__ import annotations

from .._json import records as _records


@_records.define
class LearnerListPagination(_records.Record):
    """Serializer for learner list pagination.

    Attributes:
        page: Current page number
        limit: Records per page
        total_pages: Total number of pages
        total_records: Total number of records
        has_next: Whether there is a next page
        has_previous: Whether there is a previous page
        next_page: Next page number
        previous_page: Previous page number
    """

    page: int
    limit: int
    total_pages: int
    total_records: int
    has_next: bool
    has_previous: bool
    next_page: int | None
    previous_page: int | None

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("page", "page", int, True),
            ("limit", "limit", int, True),
            ("total_pages", "total_pages", int, True),
            ("total_records", "total_records", int, True),
            ("has_next", "has_next", bool, True),
            ("has_previous", "has_previous", bool, True),
            ("next_page", "next_page", int | None, True),
            ("previous_page", "previous_page", int | None, True),
        )
