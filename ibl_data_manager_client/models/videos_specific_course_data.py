from __future__ import annotations

from .._json import records as _records


@_records.define
class VideosSpecificCourseData(_records.Record):
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

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("display_name", "display_name", str, True),
            ("id", "id", str, True),
            ("duration", "duration", int, True),
            ("total_time", "total_time", int, True),
            ("total_users", "total_users", int, True),
            ("average_time", "average_time", float, True),
        )
