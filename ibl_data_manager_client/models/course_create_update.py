from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CourseCreateUpdate(_records.Record):
    """Serializer for course creation/update request body.

    Attributes:
        course_id: The unique identifier for the course
        org: The organization associated with the course
        name: The name of the course
        slug: The slug for the course
        data: Additional course data
    """

    course_id: str
    org: str
    name: str | Unset = UNSET
    slug: str | Unset = UNSET
    data: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("course_id", "course_id", str, True),
            ("org", "org", str, True),
            ("name", "name", str, False),
            ("slug", "slug", str, False),
            ("data", "data", Any, False),
        )
