from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ProgramLicenseAssignmentCreate(_records.Record):
    """Request serializer for ProgramLicenseAssignmentView POST endpoint.

    This serializer validates the request data for creating or updating a program license assignment.
    Either user_id or email must be provided to identify the user to assign the license to.

    Fields:
        license_id: The ID of the program license to assign
        user_id: The user ID to assign the license to (required if email not provided)
        username: The username to assign the license to (alternative to user_id)
        email: The email to assign the license to (required if user_id not provided)
        platform_key: The unique identifier for the platform (for permission validation)
        platform_org: The organization identifier for the platform (for permission validation)
        active: Whether the assignment should be active
        fulfilled: Whether the assignment should be marked as fulfilled
        direct: Whether the assignment is being directly assigned to the user
        redirect_to: URL to redirect to after fulfillment
        metadata: Additional metadata for the assignment

    Notes:
        - If both user_id and email are provided, user_id takes precedence
        - If the user doesn't exist but email is provided, an email-only assignment will be created
        - The license must have available seats for the assignment to succeed

    Attributes:
        license_id: The ID of the program license to assign
        user_id: The user ID to assign the license to (required if email not provided)
        username: The username to assign the license to (alternative to user_id)
        email: The email to assign the license to (required if user_id not provided)
        platform_key: The unique identifier for the platform (for permission validation)
        platform_org: The organization identifier for the platform (for permission validation)
        active: Whether the assignment should be active. Default on the server: true.
        fulfilled: Whether the assignment should be marked as fulfilled. Default on the server: false.
        direct: Whether the assignment is being directly assigned to the user. Default on the server: true.
        redirect_to: URL to redirect to after fulfillment
        metadata: Additional metadata for the assignment
    """

    license_id: int
    user_id: int | Unset = UNSET
    username: str | Unset = UNSET
    email: str | Unset = UNSET
    platform_key: str | Unset = UNSET
    platform_org: str | Unset = UNSET
    active: bool | Unset = UNSET
    fulfilled: bool | Unset = UNSET
    direct: bool | Unset = UNSET
    redirect_to: None | str | Unset = UNSET
    metadata: dict[str, Any] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("license_id", "license_id", int, True),
            ("user_id", "user_id", int, False),
            ("username", "username", str, False),
            ("email", "email", str, False),
            ("platform_key", "platform_key", str, False),
            ("platform_org", "platform_org", str, False),
            ("active", "active", bool, False),
            ("fulfilled", "fulfilled", bool, False),
            ("direct", "direct", bool, False),
            ("redirect_to", "redirect_to", str | None, False),
            ("metadata", "metadata", dict[str, Any], False),
        )
