from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UserDetailPagination(_records.Record):
    """UserDetailPagination."""

    page: int | Unset = UNSET
    limit: int | Unset = UNSET
    total_pages: int | Unset = UNSET
    has_next: bool | Unset = UNSET
    has_previous: bool | Unset = UNSET
    start_index: int | Unset = UNSET
    end_index: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("page", "page", int, False),
            ("limit", "limit", int, False),
            ("total_pages", "total_pages", int, False),
            ("has_next", "has_next", bool, False),
            ("has_previous", "has_previous", bool, False),
            ("start_index", "start_index", int, False),
            ("end_index", "end_index", int, False),
        )
