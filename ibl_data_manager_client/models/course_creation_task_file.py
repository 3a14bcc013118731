from __future__ import annotations

import datetime

from .._json import records as _records


@_records.define
class CourseCreationTaskFile(_records.Record):
    """CourseCreationTaskFile."""

    id: int
    course_creation_task: int
    file: str
    date_created: datetime.datetime
    last_modified: datetime.datetime

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("course_creation_task", "course_creation_task", int, True),
            ("file", "file", str, True),
            ("date_created", "date_created", datetime.datetime, True),
            ("last_modified", "last_modified", datetime.datetime, True),
        )
