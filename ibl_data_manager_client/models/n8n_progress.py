from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class N8NProgress(_records.Record):
    """N8NProgress."""

    unique_id: str | Unset = UNSET
    progress: str | Unset = UNSET
    finished: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("unique_id", "unique_id", str, False),
            ("progress", "progress", str, False),
            ("finished", "finished", bool, False),
        )
