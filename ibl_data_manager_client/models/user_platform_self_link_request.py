from __future__ import annotations

from .._json import records as _records


@_records.define
class UserPlatformSelfLinkRequest(_records.Record):
    """UserPlatformSelfLinkRequest."""

    platform_key: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("platform_key", "platform_key", str, True),)
