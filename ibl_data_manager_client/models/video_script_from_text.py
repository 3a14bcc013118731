from __future__ import annotations

from .._json import records as _records


@_records.define
class VideoScriptFromText(_records.Record):
    """VideoScriptFromText.

    Attributes:
        text: What the script is to be about.
    """

    text: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("text", "text", str, True),)
