from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class PaginatedSkill(_records.Record):
    """PaginatedSkill."""

    next_page: str
    previous_page: str
    results: list[_models.Skill]
    count: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("next_page", "next_page", str, True),
            ("previous_page", "previous_page", str, True),
            ("results", "results", list[_models.Skill], True),
            ("count", "count", int, True),
        )
