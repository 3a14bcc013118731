from __future__ import annotations

from .._json import records as _records


@_records.define
class MentorSummary(_records.Record):
    """MentorSummary."""

    rating: float | None
    summary: None | str
    tags: list[str]

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("rating", "rating", float | None, True),
            ("summary", "summary", str | None, True),
            ("tags", "tags", list[str], True),
        )
