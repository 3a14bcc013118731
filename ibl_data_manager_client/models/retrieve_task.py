from __future__ import annotations

from .._json import records as _records


@_records.define
class RetrieveTask(_records.Record):
    """RetrieveTask."""

    task: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("task", "task", str, True),)
