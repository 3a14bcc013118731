from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class VideosSpecificCourseData(Model):
    """VideosSpecificCourseData.

    Attributes:
        display_name: Course name
        id: Video Id
        duration: Video duration
        total_time: Total time spent by users watching
        total_users: Total users who have watched this video
        average_time: Average time spent per learner
    """

    display_name: str
    id: str
    duration: int
    total_time: int
    total_users: int
    average_time: float
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "display_name": self.display_name,
                "id": self.id,
                "duration": self.duration,
                "total_time": self.total_time,
                "total_users": self.total_users,
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
        self.display_name = d["display_name"]
        self.id = d["id"]
        self.duration = d["duration"]
        self.total_time = d["total_time"]
        self.total_users = d["total_users"]
        self.average_time = d["average_time"]
        return self
