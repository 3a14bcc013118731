from __future__ import annotations

from .._json import records as _records


@_records.define
class RelatedText(_records.Record):
    """RelatedText."""

    question: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("question", "question", str, True),)
