from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MentorType(_records.Record):
    """MentorType."""

    id: int
    name: str
    description: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("id", "id", int, True), ("name", "name", str, True), ("description", "description", str | None, False))
