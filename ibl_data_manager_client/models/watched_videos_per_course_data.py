from __future__ import annotations

from .._json import records as _records


@_records.define
class WatchedVideosPerCourseData(_records.Record):
    """WatchedVideosPerCourseData.

    Attributes:
        course_id: Edx Course ID
        name: Course Name
        count: Number of watched videos
        percentage: Percentage ...
    """

    course_id: str
    name: str
    count: int
    percentage: float

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("course_id", "course_id", str, True),
            ("name", "name", str, True),
            ("count", "count", int, True),
            ("percentage", "percentage", float, True),
        )
