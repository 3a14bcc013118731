from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class CourseCompletionsByCourse(_records.Record):
    """CourseCompletionsByCourse."""

    additional_properties: dict[str, _models.CourseCompletionRecord] = _records.field(factory=dict, kw_only=True)

    @staticmethod
    def _fields() -> _records.Fields:
        return ((None, "additional_properties", _models.CourseCompletionRecord, False),)
