from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PathwaySuggestionCreate(_records.Record):
    """Request serializer for PathwaySuggestionManagementView POST endpoint

    Attributes:
        platform_key: The platform for the suggestion
        user_id: The user to suggest the pathway to
        pathway_id: The pathway ID to suggest
        pathway_uuid: The pathway UUID to suggest
        username: The username of the user to suggest the pathway to
        email: The email of the user to suggest the pathway to
        accepted: Whether the suggestion is accepted. Default on the server: false.
        visible: Whether the suggestion is visible. Default on the server: true.
        metadata: Additional suggestion metadata
        suggested_by: The user who suggested the pathway
        direct: Whether the suggestion is direct. Default on the server: true.
        department_mode: Flag to ensure department admins can call the API. Default on the server: false.
    """

    platform_key: str
    user_id: str
    pathway_id: str | Unset = UNSET
    pathway_uuid: str | Unset = UNSET
    username: str | Unset = UNSET
    email: str | Unset = UNSET
    accepted: bool | Unset = UNSET
    visible: bool | Unset = UNSET
    metadata: dict[str, Any] | Unset = UNSET
    suggested_by: str | Unset = UNSET
    direct: bool | Unset = UNSET
    department_mode: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("platform_key", "platform_key", str, True),
            ("user_id", "user_id", str, True),
            ("pathway_id", "pathway_id", str, False),
            ("pathway_uuid", "pathway_uuid", str, False),
            ("username", "username", str, False),
            ("email", "email", str, False),
            ("accepted", "accepted", bool, False),
            ("visible", "visible", bool, False),
            ("metadata", "metadata", dict[str, Any], False),
            ("suggested_by", "suggested_by", str, False),
            ("direct", "direct", bool, False),
            ("department_mode", "department_mode", bool, False),
        )
