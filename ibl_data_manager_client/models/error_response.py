from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ErrorResponse(_records.Record):
    """Generic error response serializer"""

    status: str
    message: str
    details: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("status", "status", str, True), ("message", "message", str, True), ("details", "details", Any, False))
