from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class VideoScriptGeneration(_records.Record):
    """VideoScriptGeneration."""

    script: None | str | Unset = UNSET
    status: str | Unset = UNSET
    generation_id: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("script", "script", str | None, False),
            ("status", "status", str, False),
            ("generation_id", "generation_id", str, False),
        )
