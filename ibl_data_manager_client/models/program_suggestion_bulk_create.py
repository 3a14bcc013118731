from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ProgramSuggestionBulkCreate(_records.Record):
    """Request serializer for ProgramSuggestionBulkManagementView POST endpoint

    Attributes:
        platform_key: The platform for the suggestions
        suggestion_data: List of suggestion data objects, each containing program_key, user_id, etc.
        platform_org: The organization identifier for the platform
        department_mode: Flag to ensure department admins can call the API. Default on the server: false.
    """

    platform_key: str
    suggestion_data: list[dict[str, Any]]
    platform_org: str | Unset = UNSET
    department_mode: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("platform_key", "platform_key", str, True),
            ("suggestion_data", "suggestion_data", list[dict[str, Any]], True),
            ("platform_org", "platform_org", str, False),
            ("department_mode", "department_mode", bool, False),
        )
