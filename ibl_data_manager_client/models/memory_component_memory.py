from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class MemoryComponentMemory(_records.Record):
    """MemoryComponentMemory."""

    data: list[_models.MemoryComponentData]

    @staticmethod
    def _fields() -> _records.Fields:
        return (("data", "data", list[_models.MemoryComponentData], True),)
