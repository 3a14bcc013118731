from __future__ import annotations

from uuid import UUID

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MentorEval(_records.Record):
    """MentorEval."""

    id: int
    mentor: str
    questions: list[_models.MentorEvalQuestion]
    eval_id: UUID | Unset = UNSET
    name: None | str | Unset = UNSET
    passing_score: int | Unset = UNSET
    evaluation_prompt: str | Unset = UNSET
    question_set: int | None | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("mentor", "mentor", str, True),
            ("questions", "questions", list[_models.MentorEvalQuestion], True),
            ("eval_id", "eval_id", UUID, False),
            ("name", "name", str | None, False),
            ("passing_score", "passing_score", int, False),
            ("evaluation_prompt", "evaluation_prompt", str, False),
            ("question_set", "question_set", int | None, False),
        )
