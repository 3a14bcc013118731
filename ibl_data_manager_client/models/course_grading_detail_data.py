from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CourseGradingDetailData(_records.Record):
    """CourseGradingDetailData.

    Attributes:
        display_name: Chapter name
        id: Chapter Id
    """

    display_name: str
    id: str
    subsections: list[_models.CourseGradeDetailSubSection] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("display_name", "display_name", str, True),
            ("id", "id", str, True),
            ("subsections", "subsections", list[_models.CourseGradeDetailSubSection], False),
        )
