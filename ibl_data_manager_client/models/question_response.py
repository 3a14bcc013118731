from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class QuestionResponse(_records.Record):
    """Serializer for the response data that returns additional questions.

    Attributes:
        follow_up_questions (list[LLMQuestionSerializer]): List of generated follow-up questions.
    """

    questions: list[_models.LLMQuestion]

    @staticmethod
    def _fields() -> _records.Fields:
        return (("questions", "questions", list[_models.LLMQuestion], True),)
