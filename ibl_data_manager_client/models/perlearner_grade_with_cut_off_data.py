from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class PerlearnerGradeWithCutOffData(_records.Record):
    """PerlearnerGradeWithCutOffData.

    Attributes:
        grade: Grade
        grade_cutoffs: Numbers by key: a date (YYYY-MM-DD), a grade or another name.
    """

    grade: float
    grade_cutoffs: _models.NumberByKey

    @staticmethod
    def _fields() -> _records.Fields:
        return (("grade", "grade", float, True), ("grade_cutoffs", "grade_cutoffs", _models.NumberByKey, True))
