from __future__ import annotations

from .._json import records as _records


@_records.define
class PlatformMembershipConfigPostRequest(_records.Record):
    """PlatformMembershipConfigPostRequest."""

    platform_key: str
    allow_self_linking: bool

    @staticmethod
    def _fields() -> _records.Fields:
        return (("platform_key", "platform_key", str, True), ("allow_self_linking", "allow_self_linking", bool, True))
