from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class PaginatedUserMatchList(_records.Record):
    """PaginatedUserMatchList."""

    count: int
    next_page: int | None
    previous_page: int | None
    results: list[_models.UserMatch]

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("count", "count", int, True),
            ("next_page", "next_page", int | None, True),
            ("previous_page", "previous_page", int | None, True),
            ("results", "results", list[_models.UserMatch], True),
        )
