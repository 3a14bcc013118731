from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CourseGradeDetailBlock(_records.Record):
    """CourseGradeDetailBlock.

    Attributes:
        display_name: Block name
        id: Block Id
        average: Average block value
        attempts: Total users who have attempted it
    """

    display_name: str
    id: str
    average: str
    attempts: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("display_name", "display_name", str, True),
            ("id", "id", str, True),
            ("average", "average", str, True),
            ("attempts", "attempts", str, False),
        )
