from __future__ import annotations

import datetime

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class FinanceRow(_records.Record):
    """FinanceRow."""

    provider: str | Unset = UNSET
    llm_model: str | Unset = UNSET
    username: None | str | Unset = UNSET
    mentor: str | Unset = UNSET
    platform: str | Unset = UNSET
    email: None | str | Unset = UNSET
    last_active: datetime.datetime | None | Unset = UNSET
    total_cost: float | str | Unset = UNSET
    sessions: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("provider", "provider", str, False),
            ("llm_model", "llm_model", str, False),
            ("username", "username", str | None, False),
            ("mentor", "mentor", str, False),
            ("platform", "platform", str, False),
            ("email", "email", str | None, False),
            ("last_active", "last_active", datetime.datetime | None, False),
            ("total_cost", "total_cost", str | float, False),
            ("sessions", "sessions", int, False),
        )
