from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class StudentMentorCreationPermissionResponse(_records.Record):
    """Serializer for student mentor creation permission responses

    Attributes:
        allow_students_to_create_mentors: Whether students can create mentors on this platform
        platform_key: The platform key
        message: Success message (only in set permission response)
    """

    allow_students_to_create_mentors: bool
    platform_key: str
    message: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("allow_students_to_create_mentors", "allow_students_to_create_mentors", bool, True),
            ("platform_key", "platform_key", str, True),
            ("message", "message", str, False),
        )
