from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PerLearnerCourseLastAccessData(_records.Record):
    """PerLearnerCourseLastAccessData.

    Attributes:
        course_id: Edx Course ID
        course_name: Course Name
        block_id: Last Block Accessed
        block_display_name: Last Block Display Name
        course_grade: Course grade
        course_progress: Course progress
        last_accessed: Last accessed time
    """

    course_id: str | Unset = UNSET
    course_name: str | Unset = UNSET
    block_id: str | Unset = UNSET
    block_display_name: str | Unset = UNSET
    course_grade: float | Unset = UNSET
    course_progress: float | Unset = UNSET
    last_accessed: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("course_id", "course_id", str, False),
            ("course_name", "course_name", str, False),
            ("block_id", "block_id", str, False),
            ("block_display_name", "block_display_name", str, False),
            ("course_grade", "course_grade", float, False),
            ("course_progress", "course_progress", float, False),
            ("last_accessed", "last_accessed", str, False),
        )
