from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class PlatformConfigurationSet(_records.Record):
    """Serializer for setting platform configurations

    Attributes:
        platform_key: Platform key to set configurations for
        configurations: List of configurations to set
    """

    platform_key: str
    configurations: list[_models.ConfigurationItem]

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("platform_key", "platform_key", str, True),
            ("configurations", "configurations", list[_models.ConfigurationItem], True),
        )
