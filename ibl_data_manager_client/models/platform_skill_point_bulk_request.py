from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PlatformSkillPointBulkRequest(_records.Record):
    """Request serializer for PlatformSkillPointBulkManagementView POST endpoint.

    Attributes:
        skill_point_data: List of skill point data objects to create/update
        platform_key: Platform key identifier (required for platform admin access)
    """

    skill_point_data: list[dict[str, Any]]
    platform_key: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("skill_point_data", "skill_point_data", list[dict[str, Any]], True),
            ("platform_key", "platform_key", str, False),
        )
