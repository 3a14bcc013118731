from __future__ import annotations

from .._json import records as _records


@_records.define
class ActivityData(_records.Record):
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

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("course_id", "course_id", str, True),
            ("name", "name", str, True),
            ("course_start", "course_start", str, True),
            ("course_end", "course_end", str, True),
            ("average_time_invested", "average_time_invested", float, True),
            ("time_invested", "time_invested", int, True),
            ("days_away", "days_away", str, True),
            ("last_access_date", "last_access_date", str, True),
            ("days_accessed", "days_accessed", int, True),
        )
