from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MessagePair(_records.Record):
    """MessagePair."""

    human: str | Unset = UNSET
    ai: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("human", "human", str, False), ("ai", "ai", str, False))
