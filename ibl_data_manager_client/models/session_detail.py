from __future__ import annotations

from .._json import records as _records


@_records.define
class SessionDetail(_records.Record):
    """SessionDetail."""

    count: int
    previous: None | str
    next_: None | str
    results: list[str]

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("count", "count", int, True),
            ("previous", "previous", str | None, True),
            ("next", "next_", str | None, True),
            ("results", "results", list[str], True),
        )
