from __future__ import annotations

from typing import Any

from .._json import records as _records


@_records.define
class PlatformConfigurationSetResponse(_records.Record):
    """Response serializer for setting platform configurations

    Attributes:
        results: Results for each configuration item
        total_set: Total number of configurations set
    """

    platform_key: str
    results: list[dict[str, Any]]
    total_set: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("platform_key", "platform_key", str, True),
            ("results", "results", list[dict[str, Any]], True),
            ("total_set", "total_set", int, True),
        )
