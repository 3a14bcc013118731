from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class TimeDetailChild(_records.Record):
    """TimeDetailChild.

    Attributes:
        average_time: Average time spent
        display_name: Subsection Display name
        id: Subsection HTML id
        block_id: Subsection block id
        total_time: Total time spent
        total_users: Total users who accessed the subsection
    """

    average_time: float
    display_name: str
    id: str
    block_id: str
    total_time: int | Unset = UNSET
    total_users: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("average_time", "average_time", float, True),
            ("display_name", "display_name", str, True),
            ("id", "id", str, True),
            ("block_id", "block_id", str, True),
            ("total_time", "total_time", int, False),
            ("total_users", "total_users", int, False),
        )
