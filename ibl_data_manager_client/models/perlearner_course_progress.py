from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class PerlearnerCourseProgress(_records.Record):
    """PerlearnerCourseProgress."""

    data: _models.PerlearnerCourseProgressData

    @staticmethod
    def _fields() -> _records.Fields:
        return (("data", "data", _models.PerlearnerCourseProgressData, True),)
