from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PatchedSlackConfig(_records.Record):
    """PatchedSlackConfig."""

    bot: int | Unset = UNSET
    client_id: str | Unset = UNSET
    client_secret: str | Unset = UNSET
    app_token: str | Unset = UNSET
    verification_token: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("bot", "bot", int, False),
            ("client_id", "client_id", str, False),
            ("client_secret", "client_secret", str, False),
            ("app_token", "app_token", str, False),
            ("verification_token", "verification_token", str, False),
        )
