from __future__ import annotations

from .._json import records as _records


@_records.define
class CourseGradeSummaryData(_records.Record):
    """CourseGradeSummaryData.

    Attributes:
        assignment_type: Assignment Type name
        weight: Assignment weight
        average_weighted_grade: Assignment weighted grade average in course
        average_section_grade: Assignment section grade average in course
    """

    assignment_type: str
    weight: float
    average_weighted_grade: float
    average_section_grade: float

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("assignment_type", "assignment_type", str, True),
            ("weight", "weight", float, True),
            ("average_weighted_grade", "average_weighted_grade", float, True),
            ("average_section_grade", "average_section_grade", float, True),
        )
