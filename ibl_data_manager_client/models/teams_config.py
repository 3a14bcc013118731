from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class TeamsConfig(_records.Record):
    """TeamsConfig."""

    id: int
    bot: int
    client_id: str
    client_secret: str
    verification_token: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("bot", "bot", int, True),
            ("client_id", "client_id", str, True),
            ("client_secret", "client_secret", str, True),
            ("verification_token", "verification_token", str, False),
        )
