from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class OvertimeWithChangeInfo(_records.Record):
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

    meta: _models.OvertimeMeta
    total: int | Unset = UNSET
    data: dict[str, float] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("meta", "meta", _models.OvertimeMeta, True),
            ("total", "total", int, False),
            ("data", "data", dict[str, float], False),
        )
