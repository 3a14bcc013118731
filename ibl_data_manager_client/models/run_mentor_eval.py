from __future__ import annotations

from .._json import records as _records


@_records.define
class RunMentorEval(_records.Record):
    """RunMentorEval."""

    id: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (("id", "id", int, True),)
