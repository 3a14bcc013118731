from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ProgramGroupSuggestionCreate(_records.Record):
    """Request serializer for ProgramGroupSuggestionManagementView POST endpoint

    Attributes:
        platform_key: The platform for the group suggestion
        program_key: The program key to suggest
        group_id: The group to suggest the program to
        platform_org: The organization identifier for the platform
        accepted: Whether the suggestion is accepted. Default on the server: false.
        visible: Whether the suggestion is visible. Default on the server: true.
        metadata: Additional suggestion metadata
        department_mode: Flag to ensure department admins can call the API. Default on the server: false.
        suggested_by: Who suggests it.
    """

    platform_key: str
    program_key: str
    group_id: int
    platform_org: str | Unset = UNSET
    accepted: bool | Unset = UNSET
    visible: bool | Unset = UNSET
    metadata: dict[str, Any] | Unset = UNSET
    department_mode: bool | Unset = UNSET
    suggested_by: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("platform_key", "platform_key", str, True),
            ("program_key", "program_key", str, True),
            ("group_id", "group_id", int, True),
            ("platform_org", "platform_org", str, False),
            ("accepted", "accepted", bool, False),
            ("visible", "visible", bool, False),
            ("metadata", "metadata", dict[str, Any], False),
            ("department_mode", "department_mode", bool, False),
            ("suggested_by", "suggested_by", str, False),
        )
