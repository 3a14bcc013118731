from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PlatformSkillPointGroupRequest(_records.Record):
    """Request serializer for PlatformSkillPointGroupManagementView POST endpoint.

    Attributes:
        platform_key: Platform key identifier
        group_id: ID of the user group to update
        point_data: Dictionary mapping skill names to point values to apply to group
        overwrite: If True, removes all skills not in point_data. If False, only updates specified skills. Default on the server:
            true.
    """

    platform_key: str
    group_id: int
    point_data: dict[str, int]
    overwrite: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("platform_key", "platform_key", str, True),
            ("group_id", "group_id", int, True),
            ("point_data", "point_data", dict[str, int], True),
            ("overwrite", "overwrite", bool, False),
        )
