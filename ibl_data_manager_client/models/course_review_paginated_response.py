from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class CourseReviewPaginatedResponse(_records.Record):
    """Paginated response serializer for CourseReviewQueryView GET endpoint.

    Attributes:
        count: Total number of reviews
        next_page: Next page number
        previous_page: Previous page number
    """

    count: int
    next_page: int | None
    previous_page: int | None
    results: list[_models.CourseReview]

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("count", "count", int, True),
            ("next_page", "next_page", int | None, True),
            ("previous_page", "previous_page", int | None, True),
            ("results", "results", list[_models.CourseReview], True),
        )
