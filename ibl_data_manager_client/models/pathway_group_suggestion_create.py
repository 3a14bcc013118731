from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PathwayGroupSuggestionCreate(_records.Record):
    """Request serializer for PathwayGroupSuggestionManagementView POST endpoint

    Attributes:
        platform_key: The platform for the group suggestion
        group_id: The group to suggest the pathway to
        platform_org: The organization identifier for the platform
        pathway_uuid: The pathway UUID to suggest
        accepted: Whether the suggestion is accepted. Default on the server: false.
        visible: Whether the suggestion is visible. Default on the server: true.
        metadata: Additional suggestion metadata
        suggested_by: The user who suggested the group
        department_mode: Flag to ensure department admins can call the API. Default on the server: false.
    """

    platform_key: str
    group_id: int
    platform_org: str | Unset = UNSET
    pathway_uuid: str | Unset = UNSET
    accepted: bool | Unset = UNSET
    visible: bool | Unset = UNSET
    metadata: dict[str, Any] | Unset = UNSET
    suggested_by: str | Unset = UNSET
    department_mode: bool | Unset = UNSET
    pathway_id: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("platform_key", "platform_key", str, True),
            ("group_id", "group_id", int, True),
            ("platform_org", "platform_org", str, False),
            ("pathway_uuid", "pathway_uuid", str, False),
            ("accepted", "accepted", bool, False),
            ("visible", "visible", bool, False),
            ("metadata", "metadata", dict[str, Any], False),
            ("suggested_by", "suggested_by", str, False),
            ("department_mode", "department_mode", bool, False),
            ("pathway_id", "pathway_id", str, False),
        )
