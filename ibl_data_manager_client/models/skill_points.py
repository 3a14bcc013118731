from __future__ import annotations

from .._json import records as _records


@_records.define
class SkillPoints(_records.Map):
    """SkillPoints."""

    additional_properties: dict[str, float] = _records.field(factory=dict, kw_only=True)

    @staticmethod
    def _fields() -> _records.Fields:
        return ((None, "additional_properties", float, False),)
