from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class OverTimeWithTotal(_records.Record):
    """Returns
    {
        "data": {
            "2022-04-26": 0,
            "2022-04-27": 0,
            ...
            "2023-01-01": 0
        },
        "total": 0
    }

    Attributes:
        total: Total
        data: Numbers by key: a date (YYYY-MM-DD), a grade or another name.
    """

    total: int | Unset = UNSET
    data: dict[str, float] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("total", "total", int, False), ("data", "data", dict[str, float], False))
