from __future__ import annotations

import datetime

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class EdxCourse(_records.Record):
    """EdxCourse."""

    id: int
    name: str
    run: str
    number: str
    xblock_id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    description: str | Unset = UNSET
    task: int | None | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("name", "name", str, True),
            ("run", "run", str, True),
            ("number", "number", str, True),
            ("xblock_id", "xblock_id", str, True),
            ("created_at", "created_at", datetime.datetime, True),
            ("updated_at", "updated_at", datetime.datetime, True),
            ("description", "description", str, False),
            ("task", "task", int | None, False),
        )
