from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class RecentSessionMessagesItemMessage(_records.Record):
    """RecentSessionMessagesItemMessage."""

    type_: str | Unset = UNSET
    data: dict[str, Any] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("type", "type_", str, False), ("data", "data", dict[str, Any], False))
