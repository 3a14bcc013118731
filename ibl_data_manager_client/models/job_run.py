from __future__ import annotations

import datetime
from uuid import UUID

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class JobRun(_records.Record):
    """JobRun."""

    id: int
    title: str
    session: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    steps: list[_models.Step]
    description: str | Unset = UNSET
    active: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("title", "title", str, True),
            ("session", "session", UUID, True),
            ("created_at", "created_at", datetime.datetime, True),
            ("updated_at", "updated_at", datetime.datetime, True),
            ("steps", "steps", list[_models.Step], True),
            ("description", "description", str, False),
            ("active", "active", bool, False),
        )
