from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ReportedSkill(_records.Record):
    """ReportedSkill."""

    skills: list[_models.Skill]
    data: Any
    user_id: int | Unset = UNSET
    username: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("skills", "skills", list[_models.Skill], True),
            ("data", "data", Any, True),
            ("user_id", "user_id", int, False),
            ("username", "username", str, False),
        )
