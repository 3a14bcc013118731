from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class RecentSessionMessagesItemMessage(_records.Record):
    """RecentSessionMessagesItemMessage."""

    type_: str | Unset = UNSET
    data: _models.RecentSessionMessagesItemMessageData | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("type", "type_", str, False), ("data", "data", _models.RecentSessionMessagesItemMessageData, False))
