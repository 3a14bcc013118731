from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class PlatformConfigurationList(_records.Record):
    """Serializer for listing platform configurations

    Attributes:
        count: Number of configurations returned
    """

    platform_key: str
    configurations: _models.PlatformConfigurationValues
    count: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("platform_key", "platform_key", str, True),
            ("configurations", "configurations", _models.PlatformConfigurationValues, True),
            ("count", "count", int, True),
        )
