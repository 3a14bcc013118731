from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ActivityAPI(_records.Record):
    """ActivityAPI.

    Attributes:
        total: Total rows
    """

    total: int
    data: list[_models.ActivityData] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("total", "total", int, True), ("data", "data", list[_models.ActivityData], False))
