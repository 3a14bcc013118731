from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class ContentAverages(Model):
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "completion_rate": self.completion_rate,
                "average_rating": self.average_rating,
                "enrollments_per_course": self.enrollments_per_course,
                "enrollments_per_program": self.enrollments_per_program,
                "enrollments_per_pathway": self.enrollments_per_pathway,
                "courses_per_skill": self.courses_per_skill,
                "time_per_learner": self.time_per_learner,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 7:
            d = _codec.complete(self, d)
        try:
            self.completion_rate = d["completion_rate"]
            self.average_rating = d["average_rating"]
            self.enrollments_per_course = d["enrollments_per_course"]
            self.enrollments_per_program = d["enrollments_per_program"]
            self.enrollments_per_pathway = d["enrollments_per_pathway"]
            self.courses_per_skill = d["courses_per_skill"]
            self.time_per_learner = d["time_per_learner"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
