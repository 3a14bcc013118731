from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class BulkAssertionInput(_records.Record):
    """BulkAssertionInput.

    Attributes:
        users: Usernames.
    """

    users: list[str]
    metadata: Any | Unset = UNSET
    narrative: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("users", "users", list[str], True),
            ("metadata", "metadata", Any, False),
            ("narrative", "narrative", str | None, False),
        )
