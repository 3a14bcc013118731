from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ProgramLicenseGroupAssignmentCreate(_records.Record):
    """Request serializer for ProgramLicenseGroupAssignmentView POST endpoint.

    This serializer validates the request data for creating or updating a program license group assignment.
    Group assignments will automatically create individual assignments for all users in the group.

    Fields:
        license_id: The ID of the program license to assign
        group_id: The ID of the user group to assign the license to
        platform_key: The unique identifier for the platform (for permission validation)
        platform_org: The organization identifier for the platform (for permission validation)
        active: Whether the group assignment should be active
        fulfilled: Whether the group assignment should be marked as fulfilled
        redirect_to: URL to redirect to after fulfillment
        metadata: Additional metadata for the group assignment

    Notes:
        - All users in the group will receive individual license assignments
        - The license must have enough available seats for all users in the group
        - If the license doesn't have enough seats, the operation will fail
        - Users who already have a direct assignment to this license will not be affected

    Attributes:
        license_id: The ID of the program license to assign
        group_id: The ID of the user group to assign the license to
        platform_key: The unique identifier for the platform (for permission validation)
        platform_org: The organization identifier for the platform (for permission validation)
        active: Whether the group assignment should be active. Default on the server: true.
        fulfilled: Whether the group assignment should be marked as fulfilled. Default on the server: false.
        redirect_to: URL to redirect to after fulfillment
        metadata: Additional metadata for the group assignment
    """

    license_id: int
    group_id: int
    platform_key: str | Unset = UNSET
    platform_org: str | Unset = UNSET
    active: bool | Unset = UNSET
    fulfilled: bool | Unset = UNSET
    redirect_to: None | str | Unset = UNSET
    metadata: dict[str, Any] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("license_id", "license_id", int, True),
            ("group_id", "group_id", int, True),
            ("platform_key", "platform_key", str, False),
            ("platform_org", "platform_org", str, False),
            ("active", "active", bool, False),
            ("fulfilled", "fulfilled", bool, False),
            ("redirect_to", "redirect_to", str | None, False),
            ("metadata", "metadata", dict[str, Any], False),
        )
