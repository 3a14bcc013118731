from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PaginatedMemberList(_records.Record):
    """PaginatedMemberList.

    Attributes:
        next_page: Number or URL of the next page.
        previous_page: Number or URL of the previous page.
    """

    results: list[dict[str, Any]]
    count: int | Unset = UNSET
    next_: None | str | Unset = UNSET
    previous: None | str | Unset = UNSET
    next_page: Any | Unset = UNSET
    previous_page: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("results", "results", list[dict[str, Any]], True),
            ("count", "count", int, False),
            ("next", "next_", str | None, False),
            ("previous", "previous", str | None, False),
            ("next_page", "next_page", Any, False),
            ("previous_page", "previous_page", Any, False),
        )
