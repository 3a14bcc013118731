from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ProvisioningResult(_records.Record):
    """ProvisioningResult."""

    success: bool | Unset = UNSET
    status_code: int | Unset = UNSET
    error_message: None | str | Unset = UNSET
    data: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("success", "success", bool, False),
            ("status_code", "status_code", int, False),
            ("error_message", "error_message", str | None, False),
            ("data", "data", Any, False),
        )
