from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class LinkCourseResponse(_records.Record):
    """LinkCourseResponse."""

    mentor_unique_id: str
    is_linked: bool
    course_id: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("mentor_unique_id", "mentor_unique_id", str, True),
            ("is_linked", "is_linked", bool, True),
            ("course_id", "course_id", str | None, False),
        )
