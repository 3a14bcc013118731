from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class PerlearnerEngagementVideosData(Model):
    """PerlearnerEngagementVideosData.

    Attributes:
        course_id: Edx Course ID
        name: Course Name
        total_videos: Total course videos
        watched: Total videos watched by student
        total_time_watch: Total time user watched video
        average_class_watch: Average videos watched by students in course
        class_time_average: Average time spent by students on this course
    """

    course_id: str
    name: str
    total_videos: int
    watched: int
    total_time_watch: int
    average_class_watch: float
    class_time_average: float
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "course_id": self.course_id,
                "name": self.name,
                "total_videos": self.total_videos,
                "watched": self.watched,
                "total_time_watch": self.total_time_watch,
                "average_class_watch": self.average_class_watch,
                "class_time_average": self.class_time_average,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 7:
            d = _codec.complete(self, d)
        self.course_id = d["course_id"]
        self.name = d["name"]
        self.total_videos = d["total_videos"]
        self.watched = d["watched"]
        self.total_time_watch = d["total_time_watch"]
        self.average_class_watch = d["average_class_watch"]
        self.class_time_average = d["class_time_average"]
        return self
