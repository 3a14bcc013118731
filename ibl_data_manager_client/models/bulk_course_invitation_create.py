from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class BulkCourseInvitationCreate(_records.Record):
    """Request serializer for BulkCourseInvitationView POST endpoint

    Attributes:
        invitation_data: List of invitation data objects
        platform_key: The platform key for permission validation
    """

    invitation_data: list[_models.CourseInvitationCreate]
    platform_key: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("invitation_data", "invitation_data", list[_models.CourseInvitationCreate], True),
            ("platform_key", "platform_key", str, False),
        )
