from __future__ import annotations

from .._json import records as _records


@_records.define
class IntialQuestionAnswer(_records.Record):
    """IntialQuestionAnswer."""

    text: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("text", "text", str, True),)
