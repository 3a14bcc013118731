from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records


@_records.define
class CourseEnrollmentSearchResponse(_records.Record):
    """Serializer for course enrollment search results.

    Attributes:
        user_id: User ID associated with the enrollment
        username: Username associated with the enrollment
        email: Email of the user
        course_id: Course ID associated with the enrollment
        active: Whether the enrollment is active
        created: Date when enrollment began/activated
        started: Date when enrollment started
        ended: Date when enrollment ended/deactivated
        expired: Date when enrollment expires
        metadata: Enrollment specific metadata
        name: Full name of the user
        course_name: Name of the course
    """

    user_id: int
    username: str
    email: str
    course_id: str
    active: bool
    created: datetime.datetime
    started: datetime.datetime | None
    ended: datetime.datetime | None
    expired: datetime.datetime | None
    metadata: Any
    name: None | str
    course_name: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("user_id", "user_id", int, True),
            ("username", "username", str, True),
            ("email", "email", str, True),
            ("course_id", "course_id", str, True),
            ("active", "active", bool, True),
            ("created", "created", datetime.datetime, True),
            ("started", "started", datetime.datetime | None, True),
            ("ended", "ended", datetime.datetime | None, True),
            ("expired", "expired", datetime.datetime | None, True),
            ("metadata", "metadata", Any, True),
            ("name", "name", str | None, True),
            ("course_name", "course_name", str, True),
        )
