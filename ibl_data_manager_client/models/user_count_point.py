from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UserCountPoint(_records.Record):
    """UserCountPoint."""

    date: str | Unset = UNSET
    value: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("date", "date", str, False), ("value", "value", int, False))
