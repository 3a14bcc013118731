from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class DetailedGradeView(_records.Record):
    """DetailedGradeView."""

    data: list[_models.DetailedGradeViewData] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("data", "data", list[_models.DetailedGradeViewData], False),)
