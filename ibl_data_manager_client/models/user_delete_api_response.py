from __future__ import annotations

from .._json import records as _records


@_records.define
class UserDeleteAPIResponse(_records.Record):
    """UserDeleteAPIResponse."""

    message: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("message", "message", str, True),)
