from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UserCost(_records.Record):
    """UserCost."""

    username: str | Unset = UNSET
    total_cost: float | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("username", "username", str, False), ("total_cost", "total_cost", float, False))
