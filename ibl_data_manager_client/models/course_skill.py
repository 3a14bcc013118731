from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class CourseSkill(_records.Record):
    """CourseSkill.

    Attributes:
        course_id: The edX course ID string for the course.
    """

    course_id: str
    skills: list[_models.Skill]

    @staticmethod
    def _fields() -> _records.Fields:
        return (("course_id", "course_id", str, True), ("skills", "skills", list[_models.Skill], True))
