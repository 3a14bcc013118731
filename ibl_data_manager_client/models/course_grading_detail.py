from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CourseGradingDetail(_records.Record):
    """CourseGradingDetail."""

    data: list[_models.CourseGradingDetailData] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("data", "data", list[_models.CourseGradingDetailData], False),)
