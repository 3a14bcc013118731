from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class PaginatedUserMatchList(_records.Record):
    """PaginatedUserMatchList."""

    count: int
    next_page: int
    previous_page: int
    results: list[_models.UserMatch]

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("count", "count", int, True),
            ("next_page", "next_page", int, True),
            ("previous_page", "previous_page", int, True),
            ("results", "results", list[_models.UserMatch], True),
        )
