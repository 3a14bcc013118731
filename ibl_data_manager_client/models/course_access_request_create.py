from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CourseAccessRequestCreate(_records.Record):
    """Request serializer for CourseLicenseAccessRequestUserView POST endpoint

    Attributes:
        course_id: The unique identifier for the course
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform
    """

    course_id: str
    platform_key: str | Unset = UNSET
    platform_org: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("course_id", "course_id", str, True),
            ("platform_key", "platform_key", str, False),
            ("platform_org", "platform_org", str, False),
        )
