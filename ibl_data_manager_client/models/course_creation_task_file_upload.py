from __future__ import annotations

from .._json import records as _records
from ..types import File


@_records.define
class CourseCreationTaskFileUpload(_records.Record):
    """CourseCreationTaskFileUpload."""

    course_creation_task: int
    file: File

    @staticmethod
    def _fields() -> _records.Fields:
        return (("course_creation_task", "course_creation_task", int, True), ("file", "file", File, True))
