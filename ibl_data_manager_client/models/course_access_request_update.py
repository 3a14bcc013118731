from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CourseAccessRequestUpdate(_records.Record):
    """Request serializer for CourseLicenseAccessRequestManagementView POST endpoint

    Attributes:
        request_id: The ID of the access request to update
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform
        approved: Whether to approve the request
        active: Whether the request should remain active
    """

    request_id: int
    platform_key: str | Unset = UNSET
    platform_org: str | Unset = UNSET
    approved: bool | Unset = UNSET
    active: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("request_id", "request_id", int, True),
            ("platform_key", "platform_key", str, False),
            ("platform_org", "platform_org", str, False),
            ("approved", "approved", bool, False),
            ("active", "active", bool, False),
        )
