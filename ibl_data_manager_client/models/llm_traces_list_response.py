from __future__ import annotations

import datetime

from .._json import records as _records


@_records.define
class LLMTracesListResponse(_records.Record):
    """LLMTracesListResponse."""

    id: str
    name: str
    date: datetime.datetime

    @staticmethod
    def _fields() -> _records.Fields:
        return (("id", "id", str, True), ("name", "name", str, True), ("date", "date", datetime.datetime, True))
