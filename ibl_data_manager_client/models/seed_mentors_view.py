from __future__ import annotations

from .._json import records as _records


@_records.define
class SeedMentorsView(_records.Record):
    """SeedMentorsView."""

    detail: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("detail", "detail", str, True),)
