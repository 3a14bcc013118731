from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PerlearnerGradeWithCutOff(_records.Record):
    """PerlearnerGradeWithCutOff."""

    data: _models.PerlearnerGradeWithCutOffData | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("data", "data", _models.PerlearnerGradeWithCutOffData, False),)
