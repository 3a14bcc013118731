from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PatchedTeamsConfig(_records.Record):
    """PatchedTeamsConfig."""

    client_id: str | Unset = UNSET
    client_secret: str | Unset = UNSET
    verification_token: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("client_id", "client_id", str, False),
            ("client_secret", "client_secret", str, False),
            ("verification_token", "verification_token", str, False),
        )
