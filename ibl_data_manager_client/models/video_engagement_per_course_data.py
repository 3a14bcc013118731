from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class VideoEngagementPerCourseData(Model):
    """VideoEngagementPerCourseData.

    Attributes:
        name: Course name
        course_id: edx Course Id
        num_vids: Number of videos in course
        num_watched: Number of videos watched
        time_watched: Total time spent by all users watching videos
        avg_percent_watched: Average percentage of videos watched per user per course
        avg_time_watched: Average time spent per learner
    """

    name: str
    course_id: str
    num_vids: int
    num_watched: int
    time_watched: int
    avg_percent_watched: float
    avg_time_watched: float
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "name": self.name,
                "course_id": self.course_id,
                "num_vids": self.num_vids,
                "num_watched": self.num_watched,
                "time_watched": self.time_watched,
                "avg_percent_watched": self.avg_percent_watched,
                "avg_time_watched": self.avg_time_watched,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 7:
            d = _codec.complete(self, d)
        self.name = d["name"]
        self.course_id = d["course_id"]
        self.num_vids = d["num_vids"]
        self.num_watched = d["num_watched"]
        self.time_watched = d["time_watched"]
        self.avg_percent_watched = d["avg_percent_watched"]
        self.avg_time_watched = d["avg_time_watched"]
        return self
