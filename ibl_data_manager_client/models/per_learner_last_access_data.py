from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PerLearnerLastAccessData(_records.Record):
    """PerLearnerLastAccessData.

    Attributes:
        last_accessed: Last accessed time
    """

    course_last_accessed: _models.PerLearnerCourseLastAccessData | Unset = UNSET
    last_accessed: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("course_last_accessed", "course_last_accessed", _models.PerLearnerCourseLastAccessData, False),
            ("last_accessed", "last_accessed", str, False),
        )
