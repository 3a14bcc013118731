from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class InputQuestion(_records.Record):
    """InputQuestion."""

    text: str
    possible_answers: list[_models.IntialQuestionAnswer]
    difficulty_level: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("text", "text", str, True),
            ("possible_answers", "possible_answers", list[_models.IntialQuestionAnswer], True),
            ("difficulty_level", "difficulty_level", int, False),
        )
