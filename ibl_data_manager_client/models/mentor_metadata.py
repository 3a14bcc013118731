from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MentorMetadata(_records.Record):
    """MentorMetadata."""

    metadata: Any
    mentor: str | Unset = UNSET
    mentor_id: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("metadata", "metadata", Any, True),
            ("mentor", "mentor", str, False),
            ("mentor_id", "mentor_id", int, False),
        )
