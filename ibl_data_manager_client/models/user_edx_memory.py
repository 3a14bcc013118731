from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UserEdxMemory(_records.Record):
    """UserEdxMemory.

    Attributes:
        student: edX user ID
        data: The course data to be stored. This includes the current page and the blocks that have been visited.
    """

    id: int
    username: str
    student: int
    course_id: str
    date_created: datetime.datetime
    last_modified: datetime.datetime
    data: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("username", "username", str, True),
            ("student", "student", int, True),
            ("course_id", "course_id", str, True),
            ("date_created", "date_created", datetime.datetime, True),
            ("last_modified", "last_modified", datetime.datetime, True),
            ("data", "data", Any, False),
        )
