from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CourseGradeSummary(_records.Record):
    """CourseGradeSummary."""

    data: list[_models.CourseGradeSummaryData] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("data", "data", list[_models.CourseGradeSummaryData], False),)
