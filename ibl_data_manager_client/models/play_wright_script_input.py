from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PlayWrightScriptInput(_records.Record):
    """PlayWrightScriptInput."""

    title: str
    script: str
    description: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("title", "title", str, True),
            ("script", "script", str, True),
            ("description", "description", str, False),
        )
