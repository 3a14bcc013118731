from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ProgramCoursePosition(_records.Record):
    """ProgramCoursePosition."""

    position: int
    course_id: str | Unset = UNSET
    name: str | Unset = UNSET
    slug: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("position", "position", int, True),
            ("course_id", "course_id", str, False),
            ("name", "name", str, False),
            ("slug", "slug", str, False),
        )
