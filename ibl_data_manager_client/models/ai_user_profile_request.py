from __future__ import annotations

from .._json import records as _records


@_records.define
class AIUserProfileRequest(_records.Record):
    """AIUserProfileRequest."""

    tag: str
    detail: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("tag", "tag", str, True), ("detail", "detail", str, True))
