from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class CourseCompletionSummaryOvertime(_records.Record):
    """CourseCompletionSummaryOvertime."""

    data: _models.CourseCompletionTotals
    meta: _models.OvertimeMeta

    @staticmethod
    def _fields() -> _records.Fields:
        return (("data", "data", _models.CourseCompletionTotals, True), ("meta", "meta", _models.OvertimeMeta, True))
