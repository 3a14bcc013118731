from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class AccessibleMentorsByEmailRequest(_records.Record):
    """Request serializer for accessible mentors by email endpoint.

    Attributes:
        email: The user email to check mentor access for
        all_mentors: If true, return all mentors in the platform. If false (default), return only mentors owned by the user's email.
    """

    email: str
    all_mentors: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("email", "email", str, True), ("all_mentors", "all_mentors", bool, False))
