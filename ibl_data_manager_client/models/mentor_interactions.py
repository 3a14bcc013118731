from __future__ import annotations

import datetime

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MentorInteractions(_records.Record):
    """MentorInteractions."""

    total_messages: int
    latest_interaction: datetime.datetime | None | Unset = UNSET
    rating: float | None | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("total_messages", "total_messages", int, True),
            ("latest_interaction", "latest_interaction", datetime.datetime | None, False),
            ("rating", "rating", float | None, False),
        )
