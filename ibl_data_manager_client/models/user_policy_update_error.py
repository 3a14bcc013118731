from __future__ import annotations

from .._json import records as _records


@_records.define
class UserPolicyUpdateError(_records.Record):
    """UserPolicyUpdateError."""

    error: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("error", "error", str, True),)
