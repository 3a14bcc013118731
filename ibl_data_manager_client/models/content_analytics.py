from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class ContentAnalytics(Model):
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "enrollments": self.enrollments,
                "active_enrollments": self.active_enrollments,
                "completion_rate": self.completion_rate,
                "avg_rating": self.avg_rating,
                "rating_count": self.rating_count,
                "associated_courses": self.associated_courses,
                "learners_count": self.learners_count,
                "total_time_spent": self.total_time_spent,
                "avg_time_per_learner": self.avg_time_per_learner,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 9:
            d = _codec.complete(self, d)
        try:
            self.avg_rating = d["avg_rating"]
            self.rating_count = d["rating_count"]
            self.associated_courses = d["associated_courses"]
            self.learners_count = d["learners_count"]
            self.total_time_spent = d["total_time_spent"]
            self.avg_time_per_learner = d["avg_time_per_learner"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.enrollments = d["enrollments"]
        self.active_enrollments = d["active_enrollments"]
        self.completion_rate = d["completion_rate"]
        return self
