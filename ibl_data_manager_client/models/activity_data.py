from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class ActivityData(Model):
    """ActivityData.

    Attributes:
        course_id: edx Course Id
        name: Course name
        course_start: Course start date
        course_end: Course end date
        average_time_invested: Overall course average time invested (other students inclusive)
        time_invested: Total time spent
        days_away: Days from today the course has been accessed
        last_access_date: When course was last accessed
        days_accessed: Unique days course was accessed
    """

    course_id: str
    name: str
    course_start: str
    course_end: str
    average_time_invested: float
    time_invested: int
    days_away: str
    last_access_date: str
    days_accessed: int
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "course_id": self.course_id,
                "name": self.name,
                "course_start": self.course_start,
                "course_end": self.course_end,
                "average_time_invested": self.average_time_invested,
                "time_invested": self.time_invested,
                "days_away": self.days_away,
                "last_access_date": self.last_access_date,
                "days_accessed": self.days_accessed,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 9:
            d = _codec.complete(self, d)
        self.course_id = d["course_id"]
        self.name = d["name"]
        self.course_start = d["course_start"]
        self.course_end = d["course_end"]
        self.average_time_invested = d["average_time_invested"]
        self.time_invested = d["time_invested"]
        self.days_away = d["days_away"]
        self.last_access_date = d["last_access_date"]
        self.days_accessed = d["days_accessed"]
        return self
