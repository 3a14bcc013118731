from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class AnalyticsPageInfo(_records.Record):
    """AnalyticsPageInfo."""

    page: int | Unset = UNSET
    limit: int | Unset = UNSET
    total_pages: int | Unset = UNSET
    total_records: int | Unset = UNSET
    has_next: bool | Unset = UNSET
    has_previous: bool | Unset = UNSET
    next_page: int | None | Unset = UNSET
    previous_page: int | None | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("page", "page", int, False),
            ("limit", "limit", int, False),
            ("total_pages", "total_pages", int, False),
            ("total_records", "total_records", int, False),
            ("has_next", "has_next", bool, False),
            ("has_previous", "has_previous", bool, False),
            ("next_page", "next_page", int | None, False),
            ("previous_page", "previous_page", int | None, False),
        )
