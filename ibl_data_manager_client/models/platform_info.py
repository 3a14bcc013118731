from __future__ import annotations

from .._json import records as _records


@_records.define
class PlatformInfo(_records.Record):
    """Serializer for platform information.

    Attributes:
        platform_id: Platform ID
        platform_name: Platform name
        platform_key: Platform key
    """

    platform_id: int
    platform_name: str
    platform_key: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("platform_id", "platform_id", int, True),
            ("platform_name", "platform_name", str, True),
            ("platform_key", "platform_key", str, True),
        )
