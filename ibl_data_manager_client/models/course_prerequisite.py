from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CoursePrerequisite(_records.Record):
    """CoursePrerequisite."""

    prerequisite_slug: str | Unset = UNSET
    prerequisite_title: str | Unset = UNSET
    prerequisite_external_id: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("prerequisiteSlug", "prerequisite_slug", str, False),
            ("prerequisiteTitle", "prerequisite_title", str, False),
            ("prerequisiteExternalId", "prerequisite_external_id", str, False),
        )
