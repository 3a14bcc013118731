from __future__ import annotations

from typing import Any

from .._json import records as _records


@_records.define
class PlatformConfigurationList(_records.Record):
    """Serializer for listing platform configurations

    Attributes:
        count: Number of configurations returned
    """

    platform_key: str
    configurations: dict[str, Any]
    count: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("platform_key", "platform_key", str, True),
            ("configurations", "configurations", dict[str, Any], True),
            ("count", "count", int, True),
        )
