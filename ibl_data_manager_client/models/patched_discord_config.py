from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PatchedDiscordConfig(_records.Record):
    """PatchedDiscordConfig."""

    client_id: str | Unset = UNSET
    token: str | Unset = UNSET
    client_secret: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("client_id", "client_id", str, False),
            ("token", "token", str, False),
            ("client_secret", "client_secret", str, False),
        )
