from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class VideoBlock(_records.Record):
    """VideoBlock.

    Attributes:
        display_name: Video name
        id: Video Id
        total_users: Total users who have watched the video
    """

    display_name: str
    id: str
    total_users: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("display_name", "display_name", str, True),
            ("id", "id", str, True),
            ("total_users", "total_users", int, False),
        )
