from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PatchedPlatformPublicMetadata(_records.Record):
    """PatchedPlatformPublicMetadata.

    Attributes:
        metadata: The public metadata
    """

    metadata: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("metadata", "metadata", Any, False),)
