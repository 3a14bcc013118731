from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CourseSuggestionBulkCreate(_records.Record):
    """Request serializer for CourseSuggestionBulkManagementView POST endpoint

    Attributes:
        platform_key: The platform for the suggestions
        suggestion_data: List of suggestion data objects, each containing course_id, user_id, etc.
        department_mode: Flag to ensure department admins can call the API. Default on the server: false.
        platform_org: The organization of the platform.
    """

    platform_key: str
    suggestion_data: list[dict[str, Any]]
    department_mode: bool | Unset = UNSET
    platform_org: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("platform_key", "platform_key", str, True),
            ("suggestion_data", "suggestion_data", list[dict[str, Any]], True),
            ("department_mode", "department_mode", bool, False),
            ("platform_org", "platform_org", str, False),
        )
