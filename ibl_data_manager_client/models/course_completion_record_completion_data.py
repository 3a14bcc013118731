from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CourseCompletionRecordCompletionData(_records.Record):
    """CourseCompletionRecordCompletionData."""

    total_units: int | Unset = UNSET
    total_blocks: int | Unset = UNSET
    total_sections: int | Unset = UNSET
    completed_units: int | Unset = UNSET
    completed_blocks: int | Unset = UNSET
    total_subsections: int | Unset = UNSET
    completed_sections: int | Unset = UNSET
    completed_subsections: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("total_units", "total_units", int, False),
            ("total_blocks", "total_blocks", int, False),
            ("total_sections", "total_sections", int, False),
            ("completed_units", "completed_units", int, False),
            ("completed_blocks", "completed_blocks", int, False),
            ("total_subsections", "total_subsections", int, False),
            ("completed_sections", "completed_sections", int, False),
            ("completed_subsections", "completed_subsections", int, False),
        )
