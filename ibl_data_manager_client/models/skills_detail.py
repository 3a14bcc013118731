from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class SkillsDetail(_records.Record):
    """SkillsDetail."""

    desired: list[_models.LearnerSkill]
    reported: list[_models.LearnerSkill]

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("desired", "desired", list[_models.LearnerSkill], True),
            ("reported", "reported", list[_models.LearnerSkill], True),
        )
