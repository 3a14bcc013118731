from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ProgramCourse(_records.Record):
    """ProgramCourse."""

    course_id: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("course_id", "course_id", str, False),)
