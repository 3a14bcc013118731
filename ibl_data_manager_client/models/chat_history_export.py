from __future__ import annotations

import datetime

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ChatHistoryExport(_records.Record):
    """ChatHistoryExport.

    Attributes:
        state: `task_not_ready`, alone, as long as it is not.
    """

    state: str | Unset = UNSET
    type_: str | Unset = UNSET
    content: str | Unset = UNSET
    timestamp: datetime.datetime | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("state", "state", str, False),
            ("type", "type_", str, False),
            ("content", "content", str, False),
            ("timestamp", "timestamp", datetime.datetime, False),
        )
