from __future__ import annotations

import datetime

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class LearnerPathwayEnrollment(_records.Record):
    """LearnerPathwayEnrollment."""

    active: bool
    created: datetime.datetime | None | Unset = UNSET
    ended: datetime.datetime | None | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("active", "active", bool, True),
            ("created", "created", datetime.datetime | None, False),
            ("ended", "ended", datetime.datetime | None, False),
        )
