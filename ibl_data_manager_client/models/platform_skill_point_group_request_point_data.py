from __future__ import annotations

from .._json import records as _records


@_records.define
class PlatformSkillPointGroupRequestPointData(_records.Map):
    """Dictionary mapping skill names to point values to apply to group"""

    additional_properties: dict[str, int] = _records.field(factory=dict, kw_only=True)

    @staticmethod
    def _fields() -> _records.Fields:
        return ((None, "additional_properties", int, False),)
