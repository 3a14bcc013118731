from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CourseAccessRequestDetail(_records.Record):
    """Response serializer for access request details

    Attributes:
        id: The unique identifier for the access request
        user_id: The ID of the user who made the request
        username: The username of the user who made the request
        name: The full name of the user who made the request
        approved: Whether the request has been approved (null if not reviewed)
        reviewed: Whether the request has been reviewed
        created: When the request was created
        modified: When the request was last modified
        platform_key: The platform key associated with the request
        course_id: The course ID associated with the request
        metadata: Additional metadata for the request
    """

    id: int
    user_id: int
    username: str
    name: str
    approved: bool | None
    reviewed: bool
    created: datetime.datetime
    modified: datetime.datetime
    platform_key: str
    course_id: str
    metadata: dict[str, Any] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("user_id", "user_id", int, True),
            ("username", "username", str, True),
            ("name", "name", str, True),
            ("approved", "approved", bool | None, True),
            ("reviewed", "reviewed", bool, True),
            ("created", "created", datetime.datetime, True),
            ("modified", "modified", datetime.datetime, True),
            ("platform_key", "platform_key", str, True),
            ("course_id", "course_id", str, True),
            ("metadata", "metadata", dict[str, Any], False),
        )
