from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ExperienceChange(_records.Record):
    """ExperienceChange.

    Attributes:
        data: Metadata
        metadata: Metadata
        id: Of the item to change; or in the query.
    """

    company_id: int
    title: str
    start_date: datetime.date
    employment_type: None | str | Unset = UNSET
    location: None | str | Unset = UNSET
    end_date: datetime.date | None | Unset = UNSET
    is_current: bool | Unset = UNSET
    description: None | str | Unset = UNSET
    data: Any | Unset = UNSET
    metadata: Any | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    id: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("company_id", "company_id", int, True),
            ("title", "title", str, True),
            ("start_date", "start_date", datetime.date, True),
            ("employment_type", "employment_type", str | None, False),
            ("location", "location", str | None, False),
            ("end_date", "end_date", datetime.date | None, False),
            ("is_current", "is_current", bool, False),
            ("description", "description", str | None, False),
            ("data", "data", Any, False),
            ("metadata", "metadata", Any, False),
            ("created_at", "created_at", datetime.datetime, False),
            ("id", "id", int, False),
        )
