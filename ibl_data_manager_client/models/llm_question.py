from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class LLMQuestion(_records.Record):
    """Serializer for individual question data, including possible answers.

    Attributes:
        question_id (str): Unique identifier for the question.
        text (str): The text of the question.
        difficulty_level (Optional[int]): An optional difficulty level for the question.
        options (list[AnswerSerializer]): List of possible answers for the question.
    """

    text: str
    options: list[_models.Answer]
    difficulty_level: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("text", "text", str, True),
            ("options", "options", list[_models.Answer], True),
            ("difficulty_level", "difficulty_level", int, False),
        )
