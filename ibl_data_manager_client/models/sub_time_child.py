from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class SubTimeChild(_records.Record):
    """SubTimeChild.

    Attributes:
        display_name: Display name
        id: block id
        block_id: block id
        total_time: Total time spent
    """

    display_name: str
    id: str
    block_id: str | Unset = UNSET
    total_time: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("display_name", "display_name", str, True),
            ("id", "id", str, True),
            ("block_id", "block_id", str, False),
            ("total_time", "total_time", int, False),
        )
