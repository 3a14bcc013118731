from __future__ import annotations

from .._json import records as _records


@_records.define
class PerlearnerEngagementVideosData(_records.Record):
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

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("course_id", "course_id", str, True),
            ("name", "name", str, True),
            ("total_videos", "total_videos", int, True),
            ("watched", "watched", int, True),
            ("total_time_watch", "total_time_watch", int, True),
            ("average_class_watch", "average_class_watch", float, True),
            ("class_time_average", "class_time_average", float, True),
        )
