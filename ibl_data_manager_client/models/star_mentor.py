from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class StarMentor(_records.Record):
    """StarMentor."""

    updated_at: str
    mentor: str
    student: str
    recently_accessed_at: None | str
    is_starred: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("updated_at", "updated_at", str, True),
            ("mentor", "mentor", str, True),
            ("student", "student", str, True),
            ("recently_accessed_at", "recently_accessed_at", str | None, True),
            ("is_starred", "is_starred", bool, False),
        )
