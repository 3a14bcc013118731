from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class QuestionRequest(_records.Record):
    """Serializer for incoming request data that includes initial questions and the username.

    Attributes:
        username (str): Username of the requesting student or user.
        initial_questions (list[InputQuestionSerializer]): List of initial questions provided by the LMS.
        question_count (int): Number of questions the mentor (llm) should generate

    Attributes:
        question_count: Default on the server: 20.
    """

    username: str
    initial_questions: list[_models.InputQuestion]
    subject: str
    question_count: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("username", "username", str, True),
            ("initial_questions", "initial_questions", list[_models.InputQuestion], True),
            ("subject", "subject", str, True),
            ("question_count", "question_count", int, False),
        )
