from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PlatformSkillPointRequest(_records.Record):
    """Request serializer for PlatformSkillPointManagementView POST endpoint.

    Attributes:
        username: Username to update skill points for
        platform_key: Platform key identifier
        point_data: Dictionary mapping skill names to point values. Example: {'skill_name': 5}
        overwrite: If True, removes all skills not in point_data. If False, only updates specified skills. Default on the server:
            true.
    """

    username: str
    platform_key: str
    point_data: dict[str, int]
    overwrite: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("username", "username", str, True),
            ("platform_key", "platform_key", str, True),
            ("point_data", "point_data", dict[str, int], True),
            ("overwrite", "overwrite", bool, False),
        )
