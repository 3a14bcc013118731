from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records


@_records.define
class ProgramLicenseGroupAssignmentDetail(_records.Record):
    """Response serializer for program license group assignment details.

    This serializer represents a program license group assignment with all its attributes,
    including group information, license details, and assignment status.

    Fields:
        id: The unique identifier for the group assignment
        group_id: The ID of the group assigned the license
        group_name: The name of the group assigned the license
        active: Whether the group assignment is active and valid
        fulfilled: Whether the group assignment has been processed/fulfilled
        redirect_to: URL to redirect to after fulfillment
        metadata: Additional metadata for the group assignment
        created: When the group assignment was created
        modified: When the group assignment was last modified
        license_id: The ID of the program license
        license_name: The name of the program license
        program_key: The program key associated with the license
        program_name: The name of the program associated with the license
        user_count: Number of users in the group
        assigned_count: Number of users in the group who have been assigned the license

    Attributes:
        id: The unique identifier for the assignment
        group_id: The ID of the group assigned the license
        group_name: The name of the group assigned the license
        active: Whether the assignment is active and valid
        fulfilled: Whether the assignment has been processed/fulfilled
        redirect_to: URL to redirect to after fulfillment
        metadata: Additional metadata for the assignment
        created: When the assignment was created
        modified: When the assignment was last modified
        license_id: The ID of the program license
        license_name: The name of the program license
        program_key: The program key associated with the license
        program_name: The name of the program associated with the license
        user_count: Number of users in the group
        assigned_count: Number of users in the group who have been assigned the license
    """

    id: int
    group_id: int
    group_name: str
    active: bool
    fulfilled: bool
    redirect_to: None | str
    metadata: dict[str, Any] | None
    created: datetime.datetime
    modified: datetime.datetime
    license_id: int
    license_name: str
    program_key: str
    program_name: str
    user_count: int
    assigned_count: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("group_id", "group_id", int, True),
            ("group_name", "group_name", str, True),
            ("active", "active", bool, True),
            ("fulfilled", "fulfilled", bool, True),
            ("redirect_to", "redirect_to", str | None, True),
            ("metadata", "metadata", None | dict[str, Any], True),
            ("created", "created", datetime.datetime, True),
            ("modified", "modified", datetime.datetime, True),
            ("license_id", "license_id", int, True),
            ("license_name", "license_name", str, True),
            ("program_key", "program_key", str, True),
            ("program_name", "program_name", str, True),
            ("user_count", "user_count", int, True),
            ("assigned_count", "assigned_count", int, True),
        )
