from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class GradingPerUser(_records.Record):
    """GradingPerUser.

    Attributes:
        total: Total rows
    """

    data: list[_models.GradingPerUserData] | Unset = UNSET
    total: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("data", "data", list[_models.GradingPerUserData], False), ("total", "total", int, False))
