from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
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
