from __future__ import annotations

from .._json import records as _records


@_records.define
class UserPlatformSelfLinkResponse(_records.Record):
    """UserPlatformSelfLinkResponse."""

    message: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("message", "message", str, True),)
