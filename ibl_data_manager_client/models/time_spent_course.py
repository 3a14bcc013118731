from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class TimeSpentCourse(Model):
    """TimeSpentCourse."""

    course_id: str
    course_name: str
    platform: None | str
    time_spent: str
    time_spent_secs: int
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "course_id": self.course_id,
                "course_name": self.course_name,
                "platform": self.platform,
                "time_spent": self.time_spent,
                "time_spent_secs": self.time_spent_secs,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        self.course_id = d["course_id"]
        self.course_name = d["course_name"]
        self.platform = d["platform"]
        self.time_spent = d["time_spent"]
        self.time_spent_secs = d["time_spent_secs"]
        return self
