from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class HeygenVideoDetail(_records.Record):
    """HeygenVideoDetail."""

    id: int
    video_file: None | str
    generation_status: str
    name: str | Unset = UNSET
    data: Any | Unset = UNSET
    script: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("video_file", "video_file", str | None, True),
            ("generation_status", "generation_status", str, True),
            ("name", "name", str, False),
            ("data", "data", Any, False),
            ("script", "script", str | None, False),
        )
