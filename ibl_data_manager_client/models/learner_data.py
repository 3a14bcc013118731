from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class LearnerData(_records.Record):
    """LearnerData."""

    courses: list[_models.CourseDetail] | Unset = UNSET
    programs: list[_models.ProgramDetail] | Unset = UNSET
    pathways: list[_models.PathwayDetail] | Unset = UNSET
    mentors: list[_models.MentorDetail] | Unset = UNSET
    skills: _models.SkillsDetail | Unset = UNSET
    credentials: list[_models.LearnerCredential] | Unset = UNSET
    time_spent: _models.TimeSpentDetail | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("courses", "courses", list[_models.CourseDetail], False),
            ("programs", "programs", list[_models.ProgramDetail], False),
            ("pathways", "pathways", list[_models.PathwayDetail], False),
            ("mentors", "mentors", list[_models.MentorDetail], False),
            ("skills", "skills", _models.SkillsDetail, False),
            ("credentials", "credentials", list[_models.LearnerCredential], False),
            ("time_spent", "time_spent", _models.TimeSpentDetail, False),
        )
