from __future__ import annotations

from .._json import records as _records


@_records.define
class VideoEngagementPerCourseData(_records.Record):
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

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str, True),
            ("course_id", "course_id", str, True),
            ("num_vids", "num_vids", int, True),
            ("num_watched", "num_watched", int, True),
            ("time_watched", "time_watched", int, True),
            ("avg_percent_watched", "avg_percent_watched", float, True),
            ("avg_time_watched", "avg_time_watched", float, True),
        )
