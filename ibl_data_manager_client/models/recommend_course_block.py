from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class RecommendCourseBlock(_records.Record):
    """RecommendCourseBlock."""

    blocks: list[_models.RecommendedBlock]

    @staticmethod
    def _fields() -> _records.Fields:
        return (("blocks", "blocks", list[_models.RecommendedBlock], True),)
