from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ProgramLicenseAssignmentDetail(_records.Record):
    """Response serializer for program license assignment details.

    This serializer represents a program license assignment with all its attributes,
    including user information, license details, and assignment status.

    Fields:
        id: The unique identifier for the assignment
        user_id: The ID of the user assigned the license (may be null for email-only assignments)
        username: The username of the user assigned the license (may be null for email-only assignments)
        name: The full name of the user assigned the license (may be null for email-only assignments)
        email: The email address of the user assigned the license (may be null for user-only assignments)
        active: Whether the assignment is active and valid
        fulfilled: Whether the assignment has been processed/fulfilled
        direct: Whether the assignment was directly assigned to the user (vs. via a group)
        redirect_to: URL to redirect to after fulfillment
        metadata: Additional metadata for the assignment
        created: When the assignment was created
        modified: When the assignment was last modified
        license_id: The ID of the program license
        license_name: The name of the program license
        program_key: The program key associated with the license

    Attributes:
        id: The unique identifier for the assignment
        user_id: The ID of the user assigned the license
        username: The username of the user assigned the license
        name: The full name of the user assigned the license
        email: The email address of the user assigned the license
        active: Whether the assignment is active and valid
        fulfilled: Whether the assignment has been processed/fulfilled
        metadata: Additional metadata for the assignment
        license_id: The ID of the program license
        license_name: The name of the program license
        program_key: The program key associated with the license
        direct: Whether the assignment was directly assigned to the user (vs. via a group)
        redirect_to: URL to redirect to after fulfillment
        created: When the assignment was created
        modified: When the assignment was last modified
    """

    id: int
    user_id: int | None
    username: None | str
    name: None | str
    email: None | str
    active: bool
    fulfilled: bool
    metadata: dict[str, Any] | None
    license_id: int
    license_name: str
    program_key: str
    direct: bool | Unset = UNSET
    redirect_to: str | Unset = UNSET
    created: datetime.datetime | Unset = UNSET
    modified: datetime.datetime | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("user_id", "user_id", int | None, True),
            ("username", "username", str | None, True),
            ("name", "name", str | None, True),
            ("email", "email", str | None, True),
            ("active", "active", bool, True),
            ("fulfilled", "fulfilled", bool, True),
            ("metadata", "metadata", None | dict[str, Any], True),
            ("license_id", "license_id", int, True),
            ("license_name", "license_name", str, True),
            ("program_key", "program_key", str, True),
            ("direct", "direct", bool, False),
            ("redirect_to", "redirect_to", str, False),
            ("created", "created", datetime.datetime, False),
            ("modified", "modified", datetime.datetime, False),
        )
