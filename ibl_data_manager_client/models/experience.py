from __future__ import annotations

import datetime
from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class Experience(_records.Record):
    """Experience.

    Attributes:
        user: edX user ID
        data: Metadata
        metadata: Metadata
    """

    id: int
    user: int
    user_info: _models.UserInfo
    company: _models.Company
    title: str
    start_date: datetime.date
    updated_at: datetime.datetime
    employment_type: None | str | Unset = UNSET
    location: None | str | Unset = UNSET
    end_date: datetime.date | None | Unset = UNSET
    is_current: bool | Unset = UNSET
    description: None | str | Unset = UNSET
    data: Any | Unset = UNSET
    metadata: Any | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("user", "user", int, True),
            ("user_info", "user_info", _models.UserInfo, True),
            ("company", "company", _models.Company, True),
            ("title", "title", str, True),
            ("start_date", "start_date", datetime.date, True),
            ("updated_at", "updated_at", datetime.datetime, True),
            ("employment_type", "employment_type", str | None, False),
            ("location", "location", str | None, False),
            ("end_date", "end_date", datetime.date | None, False),
            ("is_current", "is_current", bool, False),
            ("description", "description", str | None, False),
            ("data", "data", Any, False),
            ("metadata", "metadata", Any, False),
            ("created_at", "created_at", datetime.datetime, False),
        )
