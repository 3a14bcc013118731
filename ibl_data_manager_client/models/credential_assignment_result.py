from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CredentialAssignmentResult(_records.Record):
    """CredentialAssignmentResult."""

    successful_assignments: Any | Unset = UNSET
    failed_assignments: Any | Unset = UNSET
    message: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("successful_assignments", "successful_assignments", Any, False),
            ("failed_assignments", "failed_assignments", Any, False),
            ("message", "message", str, False),
        )
