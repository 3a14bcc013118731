from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class AutoMemoryPrompt(_records.Record):
    """AutoMemoryPrompt."""

    auto_memory_prompt: str | Unset = UNSET
    reset: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("auto_memory_prompt", "auto_memory_prompt", str, False), ("reset", "reset", bool, False))
