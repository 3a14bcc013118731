from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class PaginatedSkill(_records.Record):
    """PaginatedSkill."""

    next_page: None | str
    previous_page: None | str
    results: list[_models.Skill]
    count: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("next_page", "next_page", str | None, True),
            ("previous_page", "previous_page", str | None, True),
            ("results", "results", list[_models.Skill], True),
            ("count", "count", int, True),
        )
