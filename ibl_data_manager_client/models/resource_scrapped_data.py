from __future__ import annotations

import datetime
from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ResourceScrappedData(_records.Record):
    """ResourceScrappedData."""

    id: int
    date_created: datetime.datetime | None
    last_modified: datetime.datetime | None
    resource: int
    status: None | _models.ResourceScrappedDataStatusEnum | Unset = UNSET
    content: None | str | Unset = UNSET
    content_type: None | str | Unset = UNSET
    extra_data: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("date_created", "date_created", datetime.datetime | None, True),
            ("last_modified", "last_modified", datetime.datetime | None, True),
            ("resource", "resource", int, True),
            ("status", "status", None | _models.ResourceScrappedDataStatusEnum, False),
            ("content", "content", str | None, False),
            ("content_type", "content_type", str | None, False),
            ("extra_data", "extra_data", Any, False),
        )
