from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class TimeSpentUpdateRequest(_records.Record):
    """TimeSpentUpdateRequest.

    Attributes:
        timestamp: Time when the event occurred, ensure it is UTC (ISO 8601 format)
        count: Time spent in seconds
        url: Source URL
        course_id: Course ID to track time spent
        mentor_uuid: Mentor UUID to track time spent
        block_id: Block ID to track time spent
        metadata: Additional metadata
        session_uuid: Session UUID to track time spent
    """

    timestamp: datetime.datetime
    count: int
    url: str
    course_id: str | Unset = UNSET
    mentor_uuid: str | Unset = UNSET
    block_id: str | Unset = UNSET
    metadata: Any | Unset = UNSET
    session_uuid: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("timestamp", "timestamp", datetime.datetime, True),
            ("count", "count", int, True),
            ("url", "url", str, True),
            ("course_id", "course_id", str, False),
            ("mentor_uuid", "mentor_uuid", str, False),
            ("block_id", "block_id", str, False),
            ("metadata", "metadata", Any, False),
            ("session_uuid", "session_uuid", str, False),
        )
