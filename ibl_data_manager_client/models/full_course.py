from __future__ import annotations

import datetime

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class FullCourse(_records.Record):
    """FullCourse."""

    id: int
    name: str
    run: str
    number: str
    xblock_id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    sections: list[_models.SectionWithChildren]
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
            ("sections", "sections", list[_models.SectionWithChildren], True),
            ("description", "description", str, False),
            ("task", "task", int | None, False),
        )
