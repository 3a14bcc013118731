from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class PaginatedProgramLicense(_records.Record):
    """Response serializer for paginated program license list.

    This serializer represents a paginated list of program licenses,
    with navigation links and metadata.

    Fields:
        count: Total number of results matching the query
        next: URL for the next page of results (null if no next page)
        previous: URL for the previous page of results (null if no previous page)
        results: List of program licenses

    Attributes:
        count: Total number of results
        next_page: URL for next page of results
        previous_page: URL for previous page of results
        results: List of program licenses
    """

    count: int
    next_page: None | str
    previous_page: None | str
    results: list[_models.ProgramLicenseDetail]

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("count", "count", int, True),
            ("next_page", "next_page", str | None, True),
            ("previous_page", "previous_page", str | None, True),
            ("results", "results", list[_models.ProgramLicenseDetail], True),
        )
