from __future__ import annotations

import datetime
from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CourseCompletionRecord(_records.Record):
    """CourseCompletionRecord."""

    course_id: str | Unset = UNSET
    org: str | Unset = UNSET
    user_id: int | Unset = UNSET
    username: str | Unset = UNSET
    completion_percentage: float | None | Unset = UNSET
    completed: bool | Unset = UNSET
    last_updated: datetime.datetime | Unset = UNSET
    completion_date: datetime.datetime | None | Unset = UNSET
    completion_data: _models.CourseCompletionRecordCompletionData | None | Unset = UNSET
    skill_points_computed: bool | Unset = UNSET
    grading_percentage: float | None | Unset = UNSET
    passed: bool | None | Unset = UNSET
    passing_date: datetime.datetime | None | Unset = UNSET
    passed_date: datetime.datetime | None | Unset = UNSET
    grade_data: dict[str, Any] | None | Unset = UNSET
    id: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("course_id", "course_id", str, False),
            ("org", "org", str, False),
            ("user_id", "user_id", int, False),
            ("username", "username", str, False),
            ("completion_percentage", "completion_percentage", float | None, False),
            ("completed", "completed", bool, False),
            ("last_updated", "last_updated", datetime.datetime, False),
            ("completion_date", "completion_date", datetime.datetime | None, False),
            ("completion_data", "completion_data", None | _models.CourseCompletionRecordCompletionData, False),
            ("skill_points_computed", "skill_points_computed", bool, False),
            ("grading_percentage", "grading_percentage", float | None, False),
            ("passed", "passed", bool | None, False),
            ("passing_date", "passing_date", datetime.datetime | None, False),
            ("passed_date", "passed_date", datetime.datetime | None, False),
            ("grade_data", "grade_data", None | dict[str, Any], False),
            ("id", "id", int, False),
        )
