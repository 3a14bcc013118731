from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class EngagementPerCourseData(Model):
    """EngagementPerCourseData.

    Attributes:
        course_id: edx Course Id
        course_start: Course start date
        course_end: Course end date
        average_days: Average days spent by each learners on the course
        average_time_spent: Average days spent by learner on the course
        name: Course name
    """

    course_id: str
    course_start: str
    course_end: str
    average_days: int
    average_time_spent: float
    name: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "course_id": self.course_id,
                "course_start": self.course_start,
                "course_end": self.course_end,
                "average_days": self.average_days,
                "average_time_spent": self.average_time_spent,
                "name": self.name,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        self.course_id = d["course_id"]
        self.course_start = d["course_start"]
        self.course_end = d["course_end"]
        self.average_days = d["average_days"]
        self.average_time_spent = d["average_time_spent"]
        self.name = d["name"]
        return self
