from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MentorEvalRequest(_records.Record):
    """MentorEvalRequest."""

    id: int | None | Unset = UNSET
    name: None | str | Unset = UNSET
    passing_score: int | None | Unset = UNSET
    questions: list[_models.MentorEvalQuestionRequest] | None | Unset = UNSET
    evaluation_prompt: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int | None, False),
            ("name", "name", str | None, False),
            ("passing_score", "passing_score", int | None, False),
            ("questions", "questions", list[_models.MentorEvalQuestionRequest] | None, False),
            ("evaluation_prompt", "evaluation_prompt", str | None, False),
        )
