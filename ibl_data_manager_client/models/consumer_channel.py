from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ConsumerChannel(_records.Record):
    """Serializer for channel"""

    id: int
    name: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("id", "id", int, True), ("name", "name", str, False))
