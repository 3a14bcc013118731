from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MentorEvalQuestionRequest(_records.Record):
    """MentorEvalQuestionRequest."""

    content: str
    sample_answer: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("content", "content", str, True), ("sample_answer", "sample_answer", str | None, False))
