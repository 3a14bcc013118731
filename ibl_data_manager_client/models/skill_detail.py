from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class SkillDetail(_records.Record):
    """SkillDetail.

    Attributes:
        name: Display name
    """

    courses: list[_models.CourseSkill]
    related_skills: int
    name: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("courses", "courses", list[_models.CourseSkill], True),
            ("related_skills", "related_skills", int, True),
            ("name", "name", str | None, False),
        )
