from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MemoryFilter(_records.Record):
    """MemoryFilter."""

    categories: list[str] | Unset = UNSET
    users: list[_models.MemoryFilterUser] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("categories", "categories", list[str], False),
            ("users", "users", list[_models.MemoryFilterUser], False),
        )
