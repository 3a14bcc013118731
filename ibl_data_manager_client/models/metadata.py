from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class Metadata(_records.Record):
    """Metadata."""

    metadata: Any
    prompt: str | Unset = UNSET
    prompt_id: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("metadata", "metadata", Any, True),
            ("prompt", "prompt", str, False),
            ("prompt_id", "prompt_id", int, False),
        )
