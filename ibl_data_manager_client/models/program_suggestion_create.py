from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ProgramSuggestionCreate(_records.Record):
    """Request serializer for ProgramSuggestionManagementView POST endpoint

    Attributes:
        platform_key: The platform for the suggestion
        program_key: The program key to suggest
        user_id: The user to suggest the program to
        platform_org: The organization identifier for the platform
        username: The username of the user to suggest the program to
        email: The email of the user to suggest the program to
        suggested_by: The user who suggested the program
        direct: Whether the suggestion is direct. Default on the server: true.
        department_mode: Flag to ensure department admins can call the API. Default on the server: false.
        accepted: Whether the suggestion is accepted. Default on the server: false.
        visible: Whether the suggestion is visible. Default on the server: true.
        metadata: Additional suggestion metadata
    """

    platform_key: str
    program_key: str
    user_id: str
    platform_org: str | Unset = UNSET
    username: str | Unset = UNSET
    email: str | Unset = UNSET
    suggested_by: str | Unset = UNSET
    direct: bool | Unset = UNSET
    department_mode: bool | Unset = UNSET
    accepted: bool | Unset = UNSET
    visible: bool | Unset = UNSET
    metadata: dict[str, Any] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("platform_key", "platform_key", str, True),
            ("program_key", "program_key", str, True),
            ("user_id", "user_id", str, True),
            ("platform_org", "platform_org", str, False),
            ("username", "username", str, False),
            ("email", "email", str, False),
            ("suggested_by", "suggested_by", str, False),
            ("direct", "direct", bool, False),
            ("department_mode", "department_mode", bool, False),
            ("accepted", "accepted", bool, False),
            ("visible", "visible", bool, False),
            ("metadata", "metadata", dict[str, Any], False),
        )
