from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ContentAverages(_records.Record):
    """Serializer for content summary averages.

    Attributes:
        completion_rate: Average completion rate percentage
        average_rating: Average rating
        enrollments_per_course: Average enrollments per course
        enrollments_per_program: Average enrollments per program
        enrollments_per_pathway: Average enrollments per pathway
        courses_per_skill: Average courses per skill
        time_per_learner: Average time spent per learner in seconds (courses only)
    """

    completion_rate: float | Unset = UNSET
    average_rating: float | Unset = UNSET
    enrollments_per_course: float | Unset = UNSET
    enrollments_per_program: float | Unset = UNSET
    enrollments_per_pathway: float | Unset = UNSET
    courses_per_skill: float | Unset = UNSET
    time_per_learner: float | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("completion_rate", "completion_rate", float, False),
            ("average_rating", "average_rating", float, False),
            ("enrollments_per_course", "enrollments_per_course", float, False),
            ("enrollments_per_program", "enrollments_per_program", float, False),
            ("enrollments_per_pathway", "enrollments_per_pathway", float, False),
            ("courses_per_skill", "courses_per_skill", float, False),
            ("time_per_learner", "time_per_learner", float, False),
        )
