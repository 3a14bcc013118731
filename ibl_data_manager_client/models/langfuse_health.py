from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class LangfuseHealth(_records.Record):
    """LangfuseHealth."""

    status: str | Unset = UNSET
    version: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("status", "status", str, False), ("version", "version", str, False))
