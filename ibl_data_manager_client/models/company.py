from __future__ import annotations

import datetime
from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class Company(_records.Record):
    """Company.

    Attributes:
        user: edX user ID
        data: Metadata
        metadata: Metadata
    """

    id: int
    user: int
    user_info: _models.UserInfo
    name: str
    updated_at: datetime.datetime
    industry: None | str | Unset = UNSET
    website: None | str | Unset = UNSET
    logo_url: None | str | Unset = UNSET
    data: Any | Unset = UNSET
    metadata: Any | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("user", "user", int, True),
            ("user_info", "user_info", _models.UserInfo, True),
            ("name", "name", str, True),
            ("updated_at", "updated_at", datetime.datetime, True),
            ("industry", "industry", str | None, False),
            ("website", "website", str | None, False),
            ("logo_url", "logo_url", str | None, False),
            ("data", "data", Any, False),
            ("metadata", "metadata", Any, False),
            ("created_at", "created_at", datetime.datetime, False),
        )
