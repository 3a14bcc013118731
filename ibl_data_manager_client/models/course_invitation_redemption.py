from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CourseInvitationRedemption(_records.Record):
    """Request serializer for CourseInvitationRedemptionView POST endpoint

    Attributes:
        course_id: The course ID for the invitation
        source: The source identifier for the invitation
        email: The email to associate with the invitation
        username: The username to associate with the invitation
        metadata: Additional metadata for the invitation
    """

    course_id: str
    source: str
    email: str | Unset = UNSET
    username: str | Unset = UNSET
    metadata: dict[str, Any] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("course_id", "course_id", str, True),
            ("source", "source", str, True),
            ("email", "email", str, False),
            ("username", "username", str, False),
            ("metadata", "metadata", dict[str, Any], False),
        )
