from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class PerlearnerGradingPerCourseAPI(_records.Record):
    """PerlearnerGradingPerCourseAPI."""

    data: list[_models.LearnerCourseGrade]

    @staticmethod
    def _fields() -> _records.Fields:
        return (("data", "data", list[_models.LearnerCourseGrade], True),)
