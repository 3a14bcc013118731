from __future__ import annotations

from .._json import records as _records


@_records.define
class PerlearnerGradeSummaryData(_records.Record):
    """PerlearnerGradeSummaryData.

    Attributes:
        assignment_type: Assignment Type name
        weight: Assignment weight
        weighted_grade: Assignment grade
        average_section_grade: Assignment section grade average in course
    """

    assignment_type: str
    weight: float
    weighted_grade: float
    average_section_grade: float

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("assignment_type", "assignment_type", str, True),
            ("weight", "weight", float, True),
            ("weighted_grade", "weighted_grade", float, True),
            ("average_section_grade", "average_section_grade", float, True),
        )
