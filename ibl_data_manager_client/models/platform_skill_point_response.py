from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class PlatformSkillPointResponse(_records.Record):
    """Response serializer for PlatformSkillPointManagementView GET endpoint.

    Attributes:
        results: List of platform skill point entries
        count: Total number of results
        next_page: URL for next page of results
        previous_page: URL for previous page of results
    """

    results: list[_models.PlatformSkillPoint]
    count: int
    next_page: None | str
    previous_page: None | str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("results", "results", list[_models.PlatformSkillPoint], True),
            ("count", "count", int, True),
            ("next_page", "next_page", str | None, True),
            ("previous_page", "previous_page", str | None, True),
        )
