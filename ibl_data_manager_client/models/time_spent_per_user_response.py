from __future__ import annotations

from .._json import records as _records


@_records.define
class TimeSpentPerUserResponse(_records.Record):
    """TimeSpentPerUserResponse."""

    total_seconds: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (("total_seconds", "total_seconds", int, True),)
