from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CompanyInput(_records.Record):
    """CompanyInput.

    Attributes:
        data: Metadata
        metadata: Metadata
    """

    name: str
    industry: None | str | Unset = UNSET
    website: None | str | Unset = UNSET
    logo_url: None | str | Unset = UNSET
    data: Any | Unset = UNSET
    metadata: Any | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str, True),
            ("industry", "industry", str | None, False),
            ("website", "website", str | None, False),
            ("logo_url", "logo_url", str | None, False),
            ("data", "data", Any, False),
            ("metadata", "metadata", Any, False),
            ("created_at", "created_at", datetime.datetime, False),
        )
