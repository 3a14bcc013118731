from __future__ import annotations

from .._json import records as _records


@_records.define
class SessionMemoryAttachment(_records.Record):
    """SessionMemoryAttachment."""

    attached: bool

    @staticmethod
    def _fields() -> _records.Fields:
        return (("attached", "attached", bool, True),)
