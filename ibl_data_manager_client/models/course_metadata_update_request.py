from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CourseMetadataUpdateRequest(_records.Record):
    """Serializer for course metadata update request body.

    Attributes:
        course_id: The course ID to update metadata for
        metadata: The metadata to update
        update: Whether to update (True) or overwrite (False) existing metadata. Default on the server: true.
    """

    course_id: str
    metadata: Any
    update: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("course_id", "course_id", str, True),
            ("metadata", "metadata", Any, True),
            ("update", "update", bool, False),
        )
