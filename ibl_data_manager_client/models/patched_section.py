from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PatchedSection(_records.Record):
    """PatchedSection."""

    course: int | Unset = UNSET
    display_name: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("course", "course", int, False), ("display_name", "display_name", str, False))
