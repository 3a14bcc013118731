from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CourseSuggestionCreate(_records.Record):
    """Request serializer for CourseSuggestionManagementView POST endpoint

    Attributes:
        platform_key: The platform for the suggestion
        course_id: The course ID to suggest
        user_id: The user to suggest the course to
        username: The username of the user to suggest the course to
        email: The email of the user to suggest the course to
        accepted: Whether the suggestion is accepted. Default on the server: false.
        visible: Whether the suggestion is visible. Default on the server: true.
        metadata: Additional suggestion metadata
        suggested_by: The user who suggested the course
        direct: Whether the suggestion is direct. Default on the server: true.
        department_mode: Flag to ensure department admins can call the API. Default on the server: false.
    """

    platform_key: str
    course_id: str
    user_id: str
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
            ("course_id", "course_id", str, True),
            ("user_id", "user_id", str, True),
            ("username", "username", str, False),
            ("email", "email", str, False),
            ("accepted", "accepted", bool, False),
            ("visible", "visible", bool, False),
            ("metadata", "metadata", dict[str, Any], False),
            ("suggested_by", "suggested_by", str, False),
            ("direct", "direct", bool, False),
            ("department_mode", "department_mode", bool, False),
        )
