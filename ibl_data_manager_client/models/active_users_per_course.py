from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class ActiveUsersPerCourse(_records.Record):
    """ActiveUsersPerCourse.

    Attributes:
        total: Total unique active users in this period
    """

    data: list[_models.ActiveUsersPerCourseData]
    total: int
    meta: _models.OvertimeMeta

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("data", "data", list[_models.ActiveUsersPerCourseData], True),
            ("total", "total", int, True),
            ("meta", "meta", _models.OvertimeMeta, True),
        )
