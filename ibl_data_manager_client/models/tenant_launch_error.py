from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class TenantLaunchError(_records.Record):
    """An unexpected error occurred during launch process

    Attributes:
        success: Default on the server: false.
    """

    message: Any
    success: bool | Unset = UNSET
    data: Any | Unset = UNSET
    id: str | Unset = UNSET
    timestamp: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("message", "message", Any, True),
            ("success", "success", bool, False),
            ("data", "data", Any, False),
            ("id", "id", str, False),
            ("timestamp", "timestamp", str, False),
        )
