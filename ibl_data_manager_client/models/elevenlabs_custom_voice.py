from __future__ import annotations

from .._json import records as _records
from ..types import File


@_records.define
class ElevenlabsCustomVoice(_records.Record):
    """ElevenlabsCustomVoice."""

    name: str
    files: list[File]

    @staticmethod
    def _fields() -> _records.Fields:
        return (("name", "name", str, True), ("files", "files", list[File], True))
