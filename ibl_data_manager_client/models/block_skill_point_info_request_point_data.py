from __future__ import annotations

from .._json import records as _records


@_records.define
class BlockSkillPointInfoRequestPointData(_records.Map):
    """Dictionary mapping skill names to point values. Example: {'skill_name': 5}"""

    additional_properties: dict[str, int] = _records.field(factory=dict, kw_only=True)

    @staticmethod
    def _fields() -> _records.Fields:
        return ((None, "additional_properties", int, False),)
