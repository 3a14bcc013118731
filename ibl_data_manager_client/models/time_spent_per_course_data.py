from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class TimeSpentPerCourseData(Model):
    """TimeSpentPerCourseData.

    Attributes:
        name: Course name
        course_id: Edx Course Id
        time_spent: Total time spent
        course_start: Course Start
        course_end: Course End
        average_time: Average time spent
    """

    name: str
    course_id: str
    time_spent: int
    course_start: str
    course_end: str
    average_time: float
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "name": self.name,
                "course_id": self.course_id,
                "time_spent": self.time_spent,
                "course_start": self.course_start,
                "course_end": self.course_end,
                "average_time": self.average_time,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        self.name = d["name"]
        self.course_id = d["course_id"]
        self.time_spent = d["time_spent"]
        self.course_start = d["course_start"]
        self.course_end = d["course_end"]
        self.average_time = d["average_time"]
        return self
