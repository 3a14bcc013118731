from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MentorScenarioPrompt(_records.Record):
    """MentorScenarioPrompt."""

    summary: str
    content: str
    icon: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("summary", "summary", str, True), ("content", "content", str, True), ("icon", "icon", str, False))
