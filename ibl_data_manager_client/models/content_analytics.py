from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ContentAnalytics(_records.Record):
    """Serializer for individual content item analytics.

    Attributes:
        enrollments: Total enrollments for this item
        active_enrollments: Active enrollments for this item
        completion_rate: Completion rate percentage
        avg_rating: Average rating
        rating_count: Number of ratings
        associated_courses: Associated courses (for skills)
        learners_count: Number of learners (for skills)
        total_time_spent: Total time spent on this content in seconds (courses only)
        avg_time_per_learner: Average time spent per learner in seconds (courses only)
    """

    enrollments: int
    active_enrollments: int
    completion_rate: float
    avg_rating: float | None | Unset = UNSET
    rating_count: int | Unset = UNSET
    associated_courses: int | Unset = UNSET
    learners_count: int | Unset = UNSET
    total_time_spent: int | Unset = UNSET
    avg_time_per_learner: float | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("enrollments", "enrollments", int, True),
            ("active_enrollments", "active_enrollments", int, True),
            ("completion_rate", "completion_rate", float, True),
            ("avg_rating", "avg_rating", float | None, False),
            ("rating_count", "rating_count", int, False),
            ("associated_courses", "associated_courses", int, False),
            ("learners_count", "learners_count", int, False),
            ("total_time_spent", "total_time_spent", int, False),
            ("avg_time_per_learner", "avg_time_per_learner", float, False),
        )
