from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class TonesViewInput(_records.Record):
    """TonesViewInput."""

    description: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("description", "description", str | None, False),)
