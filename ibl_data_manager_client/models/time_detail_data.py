from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class TimeDetailData(_records.Record):
    """TimeDetailData.

    Attributes:
        average_time: Average time spent
        display_name: Chapter name
        id: Chapter Id
        total_time: Total time spent
        total_users: Total users who accessed the chapter
    """

    average_time: float
    display_name: str
    id: str
    children: list[_models.TimeDetailChild] | Unset = UNSET
    total_time: int | Unset = UNSET
    total_users: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("average_time", "average_time", float, True),
            ("display_name", "display_name", str, True),
            ("id", "id", str, True),
            ("children", "children", list[_models.TimeDetailChild], False),
            ("total_time", "total_time", int, False),
            ("total_users", "total_users", int, False),
        )
