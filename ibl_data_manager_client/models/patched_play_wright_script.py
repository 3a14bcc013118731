from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PatchedPlayWrightScript(_records.Record):
    """PatchedPlayWrightScript."""

    title: str | Unset = UNSET
    description: str | Unset = UNSET
    script: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("title", "title", str, False),
            ("description", "description", str, False),
            ("script", "script", str, False),
        )
