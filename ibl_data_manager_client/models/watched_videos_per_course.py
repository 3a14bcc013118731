from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class WatchedVideosPerCourse(_records.Record):
    """WatchedVideosPerCourse.

    Attributes:
        total: Total videos Watched for all rows
    """

    data: list[_models.WatchedVideosPerCourseData] | Unset = UNSET
    total: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("data", "data", list[_models.WatchedVideosPerCourseData], False), ("total", "total", int, False))
