from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CourseGradeDetailSubSection(_records.Record):
    """CourseGradeDetailSubSection.

    Attributes:
        display_name: Block name
        id: Block Id
        average: Average block value
        attempts: Total users who have attempted it
        problems: Problems in section
    """

    display_name: str
    id: str
    average: str
    attempts: str | Unset = UNSET
    problems: list[_models.CourseGradeDetailBlock] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("display_name", "display_name", str, True),
            ("id", "id", str, True),
            ("average", "average", str, True),
            ("attempts", "attempts", str, False),
            ("problems", "problems", list[_models.CourseGradeDetailBlock], False),
        )
