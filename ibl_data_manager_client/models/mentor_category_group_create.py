from __future__ import annotations

import datetime

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MentorCategoryGroupCreate(_records.Record):
    """MentorCategoryGroupCreate.

    Attributes:
        audience: Deprecated: This is only left for backward compatibility. Please use the audiences field instead.
    """

    id: int
    name: str
    description: str
    date_created: datetime.datetime
    audience: int | None | Unset = UNSET
    audiences: list[int] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("name", "name", str, True),
            ("description", "description", str, True),
            ("date_created", "date_created", datetime.datetime, True),
            ("audience", "audience", int | None, False),
            ("audiences", "audiences", list[int], False),
        )
