from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class PerLearnerCourseVideosWatched(_records.Record):
    """PerLearnerCourseVideosWatched.

    Attributes:
        total: videos watched
    """

    data: list[_models.PerLearnerCourseVideosWatchedData]
    total: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (("data", "data", list[_models.PerLearnerCourseVideosWatchedData], True), ("total", "total", int, True))
