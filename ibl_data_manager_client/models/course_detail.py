from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CourseDetail(_records.Record):
    """CourseDetail.

    Attributes:
        time_spent: Total time spent on this course in human-readable format (e.g., '1h 30m')
        time_spent_secs: Total time spent on this course in seconds
    """

    course_id: str
    enrollment: _models.EnrollmentInfo
    name: None | str | Unset = UNSET
    platform: None | str | Unset = UNSET
    completion: _models.LearnerCourseCompletion | None | Unset = UNSET
    time_spent: str | Unset = UNSET
    time_spent_secs: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("course_id", "course_id", str, True),
            ("enrollment", "enrollment", _models.EnrollmentInfo, True),
            ("name", "name", str | None, False),
            ("platform", "platform", str | None, False),
            ("completion", "completion", None | _models.LearnerCourseCompletion, False),
            ("time_spent", "time_spent", str, False),
            ("time_spent_secs", "time_spent_secs", int, False),
        )
