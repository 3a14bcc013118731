from __future__ import annotations

from .._json import records as _records


@_records.define
class SetStudentMentorCreationPermission(_records.Record):
    """Serializer for setting student mentor creation permission

    Attributes:
        platform_key: The platform key where the permission should be changed
        allow_students_to_create_mentors: Whether to allow students to create mentors (true) or not (false)
    """

    platform_key: str
    allow_students_to_create_mentors: bool

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("platform_key", "platform_key", str, True),
            ("allow_students_to_create_mentors", "allow_students_to_create_mentors", bool, True),
        )
