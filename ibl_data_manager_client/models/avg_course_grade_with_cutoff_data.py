from __future__ import annotations

from .._json import records as _records


@_records.define
class AvgCourseGradeWithCutoffData(_records.Record):
    """AvgCourseGradeWithCutoffData.

    Attributes:
        average_grade: Course Average grade
        grade_cutoffs: Numbers by key: a date (YYYY-MM-DD), a grade or another name.
    """

    average_grade: float
    grade_cutoffs: dict[str, float]

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("average_grade", "average_grade", float, True),
            ("grade_cutoffs", "grade_cutoffs", dict[str, float], True),
        )
