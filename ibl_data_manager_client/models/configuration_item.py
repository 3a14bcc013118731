from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ConfigurationItem(_records.Record):
    """Serializer for individual configuration items

    Attributes:
        key: Configuration key
        value: Configuration value stored as JSON
        description: Optional description for the configuration
        is_public: If True, this configuration will be visible to platform members. Default on the server: false.
    """

    key: str
    value: Any
    description: str | Unset = UNSET
    is_public: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("key", "key", str, True),
            ("value", "value", Any, True),
            ("description", "description", str, False),
            ("is_public", "is_public", bool, False),
        )
