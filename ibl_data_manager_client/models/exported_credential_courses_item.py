from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ExportedCredentialCoursesItem(_records.Record):
    """ExportedCredentialCoursesItem."""

    name: str | Unset = UNSET
    course_id: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("name", "name", str, False), ("course_id", "course_id", str, False))
