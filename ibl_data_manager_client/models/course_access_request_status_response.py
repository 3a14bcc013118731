from __future__ import annotations

from .._json import records as _records


@_records.define
class CourseAccessRequestStatusResponse(_records.Record):
    """Response serializer for CourseLicenseAccessRequestUserView GET endpoint

    Attributes:
        active: Whether the access request is active
        approved: Whether the access request has been approved (null if not reviewed)
        exists: Whether an access request exists for this user and course
    """

    active: bool
    approved: bool | None
    exists: bool

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("active", "active", bool, True),
            ("approved", "approved", bool | None, True),
            ("exists", "exists", bool, True),
        )
