from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class FinanceFilters(_records.Record):
    """Applied filters for the response."""

    granularity: str
    start_date: str | Unset = UNSET
    end_date: str | Unset = UNSET
    comparison_days: int | Unset = UNSET
    platform_key: str | Unset = UNSET
    mentor_unique_id: str | Unset = UNSET
    username: str | Unset = UNSET
    provider: str | Unset = UNSET
    llm_model: str | Unset = UNSET
    all_time: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("granularity", "granularity", str, True),
            ("start_date", "start_date", str, False),
            ("end_date", "end_date", str, False),
            ("comparison_days", "comparison_days", int, False),
            ("platform_key", "platform_key", str, False),
            ("mentor_unique_id", "mentor_unique_id", str, False),
            ("username", "username", str, False),
            ("provider", "provider", str, False),
            ("llm_model", "llm_model", str, False),
            ("all_time", "all_time", bool, False),
        )
