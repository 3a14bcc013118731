from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class VeoVideoList(_records.Record):
    """VeoVideoList."""

    id: int
    generation_status: str
    name: str | Unset = UNSET
    data: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("generation_status", "generation_status", str, True),
            ("name", "name", str, False),
            ("data", "data", Any, False),
        )
