from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PerLearnerTimeSpentInCourseTree(_records.Record):
    """PerLearnerTimeSpentInCourseTree.

    Attributes:
        total: Total time spent
    """

    data: list[_models.TimeChildData] | Unset = UNSET
    total: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("data", "data", list[_models.TimeChildData], False), ("total", "total", int, False))
