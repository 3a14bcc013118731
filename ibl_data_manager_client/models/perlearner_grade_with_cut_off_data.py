from __future__ import annotations

from .._json import records as _records


@_records.define
class PerlearnerGradeWithCutOffData(_records.Record):
    """PerlearnerGradeWithCutOffData.

    Attributes:
        grade: Grade
        grade_cutoffs: Numbers by key: a date (YYYY-MM-DD), a grade or another name.
    """

    grade: float
    grade_cutoffs: dict[str, float]

    @staticmethod
    def _fields() -> _records.Fields:
        return (("grade", "grade", float, True), ("grade_cutoffs", "grade_cutoffs", dict[str, float], True))
