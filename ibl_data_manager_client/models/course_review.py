from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CourseReview(_records.Record):
    """Response serializer for CourseReviewQueryView GET endpoint.
    Matches the actual structure returned by review.to_json()

    Attributes:
        user_id: User ID of the reviewer
        username: Username of the reviewer
        content: Review content
        rating: Review rating
        title: Review title
        visible: Whether review is visible
        created: Review creation date
        modified: Review modification date
    """

    user_id: int
    username: str
    content: str
    rating: float | None
    title: str
    visible: bool
    created: datetime.datetime
    modified: datetime.datetime
    metadata: Any
    course_id: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("user_id", "user_id", int, True),
            ("username", "username", str, True),
            ("content", "content", str, True),
            ("rating", "rating", float | None, True),
            ("title", "title", str, True),
            ("visible", "visible", bool, True),
            ("created", "created", datetime.datetime, True),
            ("modified", "modified", datetime.datetime, True),
            ("metadata", "metadata", Any, True),
            ("course_id", "course_id", str, False),
        )
