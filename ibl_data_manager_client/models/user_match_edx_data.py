from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UserMatchEdxData(_records.Record):
    """UserMatchEdxData."""

    name: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("name", "name", str, False),)
