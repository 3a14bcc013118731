from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class EnvelopeStatus(_records.Record):
    """EnvelopeStatus."""

    success: bool | Unset = UNSET
    description: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("success", "success", bool, False), ("description", "description", str, False))
