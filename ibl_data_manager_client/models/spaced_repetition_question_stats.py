from __future__ import annotations

from .._json import records as _records


@_records.define
class SpacedRepetitionQuestionStats(_records.Record):
    """SpacedRepetitionQuestionStats."""

    total_questions: int
    success_rate: float
    reviewed_questions: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("total_questions", "total_questions", int, True),
            ("success_rate", "success_rate", float, True),
            ("reviewed_questions", "reviewed_questions", int, True),
        )
