from __future__ import annotations

from .._json import records as _records


@_records.define
class UseMainCreds(_records.Record):
    """UseMainCreds."""

    message: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("message", "message", str, True),)
