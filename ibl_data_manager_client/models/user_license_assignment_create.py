from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UserLicenseAssignmentCreate(_records.Record):
    """Request serializer for UserLicenseAssignmentView POST endpoint

    Attributes:
        license_id: The ID of the user license
        user_id: The user ID to assign the license to
        email: The email to assign the license to
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform
        active: Whether the assignment is active. Default on the server: true.
        fulfilled: Whether the assignment has been fulfilled. Default on the server: false.
        metadata: Additional metadata for the assignment
    """

    license_id: int
    user_id: int | Unset = UNSET
    email: str | Unset = UNSET
    platform_key: str | Unset = UNSET
    platform_org: str | Unset = UNSET
    active: bool | Unset = UNSET
    fulfilled: bool | Unset = UNSET
    metadata: dict[str, Any] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("license_id", "license_id", int, True),
            ("user_id", "user_id", int, False),
            ("email", "email", str, False),
            ("platform_key", "platform_key", str, False),
            ("platform_org", "platform_org", str, False),
            ("active", "active", bool, False),
            ("fulfilled", "fulfilled", bool, False),
            ("metadata", "metadata", dict[str, Any], False),
        )
