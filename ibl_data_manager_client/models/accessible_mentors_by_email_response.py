from __future__ import annotations

from uuid import UUID

from .._json import records as _records


@_records.define
class AccessibleMentorsByEmailResponse(_records.Record):
    """Response serializer for accessible mentors by email.

    Attributes:
        mentors: List of mentor unique IDs
        user_id: The user ID that mentors belong to
    """

    mentors: list[UUID]
    user_id: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (("mentors", "mentors", list[UUID], True), ("user_id", "user_id", int, True))
