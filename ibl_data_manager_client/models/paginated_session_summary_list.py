from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PaginatedSessionSummaryList(_records.Record):
    """PaginatedSessionSummaryList."""

    count: int | Unset = UNSET
    next_: None | str | Unset = UNSET
    previous: None | str | Unset = UNSET
    results: list[_models.SessionSummary] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("count", "count", int, False),
            ("next", "next_", str | None, False),
            ("previous", "previous", str | None, False),
            ("results", "results", list[_models.SessionSummary], False),
        )
