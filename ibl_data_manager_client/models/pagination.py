from __future__ import annotations

from .._json import records as _records


@_records.define
class Pagination(_records.Record):
    """Pagination.

    Attributes:
        total_items: Total records
        current_page: Current Page
        per_page: Size of data returned per page
        total_pages: Amount of pages
    """

    total_items: int
    current_page: int
    per_page: int
    total_pages: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("totalItems", "total_items", int, True),
            ("currentPage", "current_page", int, True),
            ("perPage", "per_page", int, True),
            ("totalPages", "total_pages", int, True),
        )
