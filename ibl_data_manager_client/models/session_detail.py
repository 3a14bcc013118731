from __future__ import annotations

from .._json import records as _records


@_records.define
class SessionDetail(_records.Record):
    """SessionDetail."""

    count: int
    previous: str
    next_: str
    results: list[str]

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("count", "count", int, True),
            ("previous", "previous", str, True),
            ("next", "next_", str, True),
            ("results", "results", list[str], True),
        )
