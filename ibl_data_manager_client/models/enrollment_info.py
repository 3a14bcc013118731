from __future__ import annotations

import datetime

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class EnrollmentInfo(_records.Record):
    """EnrollmentInfo."""

    active: bool
    created: datetime.datetime | None | Unset = UNSET
    started: datetime.datetime | None | Unset = UNSET
    ended: datetime.datetime | None | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("active", "active", bool, True),
            ("created", "created", datetime.datetime | None, False),
            ("started", "started", datetime.datetime | None, False),
            ("ended", "ended", datetime.datetime | None, False),
        )
