from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PaginatedAssignmentList(_records.Record):
    """PaginatedAssignmentList."""

    count: int | Unset = UNSET
    next_: None | str | Unset = UNSET
    previous: None | str | Unset = UNSET
    data: list[dict[str, Any]] | Unset = UNSET
    results: list[dict[str, Any]] | Unset = UNSET
    num_pages: int | Unset = UNSET
    page_number: int | Unset = UNSET
    max_page_size: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("count", "count", int, False),
            ("next", "next_", str | None, False),
            ("previous", "previous", str | None, False),
            ("data", "data", list[dict[str, Any]], False),
            ("results", "results", list[dict[str, Any]], False),
            ("num_pages", "num_pages", int, False),
            ("page_number", "page_number", int, False),
            ("max_page_size", "max_page_size", int, False),
        )
