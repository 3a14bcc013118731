from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, File, Unset


@_records.define
class PatchedCourseCreationTaskFile(_records.Record):
    """PatchedCourseCreationTaskFile."""

    course_creation_task: int | Unset = UNSET
    file: File | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("course_creation_task", "course_creation_task", int, False), ("file", "file", File, False))
