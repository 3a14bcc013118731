from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class ProgramEnrollmentSearchResponse(_records.Record):
    """Response serializer for ProgramEnrollmentSearchView GET endpoint.

    Attributes:
        results: List of program enrollments
        count: Total number of reviews
        next_page: Next page number
        previous_page: Previous page number
    """

    results: list[_models.ProgramEnrollmentPlus]
    count: int
    next_page: int | None
    previous_page: int | None

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("results", "results", list[_models.ProgramEnrollmentPlus], True),
            ("count", "count", int, True),
            ("next_page", "next_page", int | None, True),
            ("previous_page", "previous_page", int | None, True),
        )
