from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PassedGradeCountData(_records.Record):
    """PassedGradeCountData."""

    count: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("count", "count", int, False),)
