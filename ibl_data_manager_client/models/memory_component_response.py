from __future__ import annotations

from .._json import records as _records


@_records.define
class MemoryComponentResponse(_records.Record):
    """MemoryComponentResponse."""

    knowledge_gaps: list[str]
    lessons_learned: list[str]
    help_requests: list[str]

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("knowledge_gaps", "knowledge_gaps", list[str], True),
            ("lessons_learned", "lessons_learned", list[str], True),
            ("help_requests", "help_requests", list[str], True),
        )
