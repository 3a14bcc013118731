from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CourseCompletion(_records.Record):
    """CourseCompletion."""

    user_id: int | Unset = UNSET
    course_id: str | Unset = UNSET
    completed: bool | Unset = UNSET
    completion_percentage: float | None | Unset = UNSET
    completion_date: datetime.datetime | None | Unset = UNSET
    completion_data: Any | Unset = UNSET
    passed: bool | None | Unset = UNSET
    passed_date: datetime.datetime | None | Unset = UNSET
    grading_percentage: float | Unset = UNSET
    grade_data: Any | Unset = UNSET
    skill_points_computed: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("user_id", "user_id", int, False),
            ("course_id", "course_id", str, False),
            ("completed", "completed", bool, False),
            ("completion_percentage", "completion_percentage", float | None, False),
            ("completion_date", "completion_date", datetime.datetime | None, False),
            ("completion_data", "completion_data", Any, False),
            ("passed", "passed", bool | None, False),
            ("passed_date", "passed_date", datetime.datetime | None, False),
            ("grading_percentage", "grading_percentage", float, False),
            ("grade_data", "grade_data", Any, False),
            ("skill_points_computed", "skill_points_computed", bool, False),
        )
