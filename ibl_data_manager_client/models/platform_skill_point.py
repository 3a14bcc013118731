from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PlatformSkillPoint(_records.Record):
    """PlatformSkillPoint."""

    username: str | Unset = UNSET
    skill: str | Unset = UNSET
    skill_id: int | Unset = UNSET
    skill_points: float | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("username", "username", str, False),
            ("skill", "skill", str, False),
            ("skill_id", "skill_id", int, False),
            ("skill_points", "skill_points", float, False),
        )
