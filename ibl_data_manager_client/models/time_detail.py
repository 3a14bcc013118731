from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class TimeDetail(_records.Record):
    """TimeDetail.

    Attributes:
        total: Total time spent
    """

    data: list[_models.TimeDetailData] | Unset = UNSET
    total: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("data", "data", list[_models.TimeDetailData], False), ("total", "total", int, False))
