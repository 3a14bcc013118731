from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UserSkillPoints(_records.Record):
    """UserSkillPoints."""

    username: str | Unset = UNSET
    platform_key: str | Unset = UNSET
    skill_points: dict[str, _models.SkillPointTotals] | Unset = UNSET
    additional_properties: dict[str, _models.SkillPointTotals] = _records.field(factory=dict, kw_only=True)

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("username", "username", str, False),
            ("platform_key", "platform_key", str, False),
            ("skill_points", "skill_points", dict[str, _models.SkillPointTotals], False),
            (None, "additional_properties", _models.SkillPointTotals, False),
        )
