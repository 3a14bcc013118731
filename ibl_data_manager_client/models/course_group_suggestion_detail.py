from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CourseGroupSuggestionDetail(_records.Record):
    """Response serializer for course group suggestion details

    Attributes:
        id: The unique identifier for the group suggestion
        group_id: The ID of the group receiving the suggestion
        group_name: The name of the group receiving the suggestion
        platform_key: The platform key associated with the suggestion
        visible: Whether the suggestion is visible
        created: When the suggestion was created
        modified: When the suggestion was last modified
        metadata: Additional metadata for the suggestion
        course_id: The course ID being suggested
        course_name: The name of the course being suggested
        accepted: Whether the suggestion has been accepted
        user_count: Number of users in the group
    """

    id: int
    group_id: int
    group_name: str
    platform_key: str
    visible: bool
    created: datetime.datetime
    modified: datetime.datetime
    metadata: dict[str, Any]
    course_id: str
    course_name: str
    accepted: bool | Unset = UNSET
    user_count: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("group_id", "group_id", int, True),
            ("group_name", "group_name", str, True),
            ("platform_key", "platform_key", str, True),
            ("visible", "visible", bool, True),
            ("created", "created", datetime.datetime, True),
            ("modified", "modified", datetime.datetime, True),
            ("metadata", "metadata", dict[str, Any], True),
            ("course_id", "course_id", str, True),
            ("course_name", "course_name", str, True),
            ("accepted", "accepted", bool, False),
            ("user_count", "user_count", int, False),
        )
