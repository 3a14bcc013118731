from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class UserSkillPointsSkillPoints(_records.Record):
    """UserSkillPointsSkillPoints."""

    additional_properties: dict[str, _models.SkillPointTotals] = _records.field(factory=dict, kw_only=True)

    @staticmethod
    def _fields() -> _records.Fields:
        return ((None, "additional_properties", _models.SkillPointTotals, False),)
