from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ConfirmationMessage(_records.Record):
    """ConfirmationMessage."""

    message: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("message", "message", str, False),)
