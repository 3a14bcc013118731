from __future__ import annotations

from .._json import records as _records


@_records.define
class QuestionCardTag(_records.Record):
    """QuestionCardTag."""

    id: int
    name: str
    difficulty: int
    total_cards: int
    correct_answers: int
    correct_rate: float

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("name", "name", str, True),
            ("difficulty", "difficulty", int, True),
            ("total_cards", "total_cards", int, True),
            ("correct_answers", "correct_answers", int, True),
            ("correct_rate", "correct_rate", float, True),
        )
