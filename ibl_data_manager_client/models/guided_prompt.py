from __future__ import annotations

from .._json import records as _records


@_records.define
class GuidedPrompt(_records.Record):
    """GuidedPrompt."""

    prompt: str
    icon: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("prompt", "prompt", str, True), ("icon", "icon", str, True))
