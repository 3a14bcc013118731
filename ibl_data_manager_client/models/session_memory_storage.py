from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class SessionMemoryStorage(_records.Record):
    """SessionMemoryStorage."""

    memory: _models.MemoryComponentMemory
    updated_at: str
    session_id: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("memory", "memory", _models.MemoryComponentMemory, True),
            ("updated_at", "updated_at", str, True),
            ("session_id", "session_id", str, True),
        )
