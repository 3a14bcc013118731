from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class PlatformConfigurationSetResponse(_records.Record):
    """Response serializer for setting platform configurations

    Attributes:
        results: Results for each configuration item
        total_set: Total number of configurations set
    """

    platform_key: str
    results: list[_models.PlatformConfigurationOutcome]
    total_set: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("platform_key", "platform_key", str, True),
            ("results", "results", list[_models.PlatformConfigurationOutcome], True),
            ("total_set", "total_set", int, True),
        )
