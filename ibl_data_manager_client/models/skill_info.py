from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class SkillInfo(_records.Record):
    """SkillInfo.

    Attributes:
        course_count: Number of courses with skill
        user_count: Number of users with skill
        total_points: Total points for skill
        average_points: Average points for skill
        name: Display name
    """

    id: int
    course_count: int
    user_count: int
    total_points: int
    average_points: float
    name: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("course_count", "course_count", int, True),
            ("user_count", "user_count", int, True),
            ("total_points", "total_points", int, True),
            ("average_points", "average_points", float, True),
            ("name", "name", str | None, False),
        )
