from __future__ import annotations

from .._json import records as _records


@_records.define
class CourseReviewInfoResponse(_records.Record):
    """Serializer for course review info response.

    Attributes:
        course_id: The course ID associated with the reviews
        avg_rating: Average rating of the course
        count: Total number of reviews for the course
    """

    course_id: str
    avg_rating: float | None
    count: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("course_id", "course_id", str, True),
            ("avg_rating", "avg_rating", float | None, True),
            ("count", "count", int, True),
        )
