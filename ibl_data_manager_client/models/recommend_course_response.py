from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class RecommendCourseResponse(_records.Record):
    """RecommendCourseResponse."""

    courses: list[_models.RecommendedCourseId]

    @staticmethod
    def _fields() -> _records.Fields:
        return (("courses", "courses", list[_models.RecommendedCourseId], True),)
