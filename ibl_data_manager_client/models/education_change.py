from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class EducationChange(_records.Record):
    """EducationChange.

    Attributes:
        data: Metadata
        metadata: Metadata
        id: Of the item to change; or in the query.
    """

    institution_id: int
    start_date: datetime.date
    degree: None | str | Unset = UNSET
    field_of_study: None | str | Unset = UNSET
    end_date: datetime.date | None | Unset = UNSET
    grade: None | str | Unset = UNSET
    activities: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    data: Any | Unset = UNSET
    metadata: Any | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    is_current: bool | None | Unset = UNSET
    id: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("institution_id", "institution_id", int, True),
            ("start_date", "start_date", datetime.date, True),
            ("degree", "degree", str | None, False),
            ("field_of_study", "field_of_study", str | None, False),
            ("end_date", "end_date", datetime.date | None, False),
            ("grade", "grade", str | None, False),
            ("activities", "activities", str | None, False),
            ("description", "description", str | None, False),
            ("data", "data", Any, False),
            ("metadata", "metadata", Any, False),
            ("created_at", "created_at", datetime.datetime, False),
            ("is_current", "is_current", bool | None, False),
            ("id", "id", int, False),
        )
