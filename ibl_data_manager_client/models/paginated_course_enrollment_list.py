from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PaginatedCourseEnrollmentList(_records.Record):
    """PaginatedCourseEnrollmentList.

    Attributes:
        next_page: Number or URL of the next page.
        previous_page: Number or URL of the previous page.
    """

    results: list[_models.CourseEnrollmentSearchResponse]
    count: int | Unset = UNSET
    next_: None | str | Unset = UNSET
    previous: None | str | Unset = UNSET
    next_page: Any | Unset = UNSET
    previous_page: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("results", "results", list[_models.CourseEnrollmentSearchResponse], True),
            ("count", "count", int, False),
            ("next", "next_", str | None, False),
            ("previous", "previous", str | None, False),
            ("next_page", "next_page", Any, False),
            ("previous_page", "previous_page", Any, False),
        )
