from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, File, Unset


@_records.define
class VideoScriptFile(_records.Record):
    """VideoScriptFile.

    Attributes:
        file: Starts a generation.
        generation_id: Asks for the state of one that was started.
    """

    file: File | Unset = UNSET
    generation_id: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("file", "file", File, False), ("generation_id", "generation_id", str, False))
