from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class AverageOvertime(_records.Record):
    """Returns
    {
        "data": {
            "2022-04-26": 0,
            "2022-04-27": 0,
            ...
            "2023-01-01": 0
        },
        "average": 0
    }

    Attributes:
        average: average
        data: Numbers by key: a date (YYYY-MM-DD), a grade or another name.
    """

    average: float | Unset = UNSET
    data: dict[str, float] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("average", "average", float, False), ("data", "data", dict[str, float], False))
