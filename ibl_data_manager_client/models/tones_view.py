from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class TonesView(_records.Record):
    """TonesView."""

    id: int
    description: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("id", "id", int, True), ("description", "description", str | None, False))
