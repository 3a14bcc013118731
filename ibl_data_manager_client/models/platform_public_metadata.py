from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PlatformPublicMetadata(_records.Record):
    """PlatformPublicMetadata.

    Attributes:
        metadata: The public metadata
    """

    platform_key: str
    platform_name: str
    metadata: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("platform_key", "platform_key", str, True),
            ("platform_name", "platform_name", str, True),
            ("metadata", "metadata", Any, False),
        )
