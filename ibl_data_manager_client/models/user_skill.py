from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UserSkill(_records.Record):
    """UserSkill.

    Attributes:
        courses: Courses with skill and associated points
        resources: Resources with skill and associated points
        total_points: Total points for skill
        percentile: Percentile of points for user.
    """

    skill: _models.Skill
    courses: list[_models.CoursePoint]
    resources: list[_models.ResourcePoint]
    total_points: int
    percentile: float | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("skill", "skill", _models.Skill, True),
            ("courses", "courses", list[_models.CoursePoint], True),
            ("resources", "resources", list[_models.ResourcePoint], True),
            ("total_points", "total_points", int, True),
            ("percentile", "percentile", float, False),
        )
