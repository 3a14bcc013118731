from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UserLicenseGroupAssignmentCreate(_records.Record):
    """Request serializer for UserLicenseGroupAssignmentView POST endpoint

    Attributes:
        license_id: The ID of the user license
        group_id: The ID of the user group to assign the license to
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform
        active: Whether the assignment is active. Default on the server: true.
        fulfilled: Whether the assignment has been fulfilled. Default on the server: false.
        metadata: Additional metadata for the assignment
    """

    license_id: int
    group_id: int
    platform_key: str | Unset = UNSET
    platform_org: str | Unset = UNSET
    active: bool | Unset = UNSET
    fulfilled: bool | Unset = UNSET
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
            ("metadata", "metadata", dict[str, Any], False),
        )
