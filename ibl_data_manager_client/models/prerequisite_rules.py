from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PrerequisiteRules(_records.Record):
    """PrerequisiteRules."""

    course_id: str | Unset = UNSET
    rules: Any | Unset = UNSET
    key_only: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("course_id", "course_id", str, False),
            ("rules", "rules", Any, False),
            ("key_only", "key_only", bool, False),
        )
