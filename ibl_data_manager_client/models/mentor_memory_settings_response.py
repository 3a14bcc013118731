from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MentorMemorySettingsResponse(_records.Record):
    """MentorMemorySettingsResponse."""

    item_type: None | str
    item_identifier: None | str
    learner_advance_correct_rate: float | None | Unset = UNSET
    learner_advance_question_count: int | None | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("item_type", "item_type", str | None, True),
            ("item_identifier", "item_identifier", str | None, True),
            ("learner_advance_correct_rate", "learner_advance_correct_rate", float | None, False),
            ("learner_advance_question_count", "learner_advance_question_count", int | None, False),
        )
