from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CourseMetadataSearchRequest(_records.Record):
    """Serializer for course metadata search request body.

    Attributes:
        data_contains: Filter by metadata fields (JSON object)
        slug: Filter by course slug
        course_id: Filter by course ID
    """

    data_contains: Any | Unset = UNSET
    slug: str | Unset = UNSET
    course_id: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("data__contains", "data_contains", Any, False),
            ("slug", "slug", str, False),
            ("course_id", "course_id", str, False),
        )
