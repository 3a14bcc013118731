from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class SessionMessageArtifactVersionsItem(_records.Record):
    """SessionMessageArtifactVersionsItem."""

    id: int | Unset = UNSET
    title: str | Unset = UNSET
    content: str | Unset = UNSET
    is_current: bool | Unset = UNSET
    version_number: int | Unset = UNSET
    artifact: dict[str, Any] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, False),
            ("title", "title", str, False),
            ("content", "content", str, False),
            ("is_current", "is_current", bool, False),
            ("version_number", "version_number", int, False),
            ("artifact", "artifact", dict[str, Any], False),
        )
