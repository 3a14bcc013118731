from __future__ import annotations

import datetime

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PlatformPromptResponse(_records.Record):
    """Response serializer for platform prompt retrieval.

    Attributes:
        created_by: Username of who created this prompt
    """

    platform_key: str
    prompt_text: str
    recommendation_type: str
    active: bool
    created_at: datetime.datetime
    updated_at: datetime.datetime
    spa_url: None | str | Unset = UNSET
    created_by: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("platform_key", "platform_key", str, True),
            ("prompt_text", "prompt_text", str, True),
            ("recommendation_type", "recommendation_type", str, True),
            ("active", "active", bool, True),
            ("created_at", "created_at", datetime.datetime, True),
            ("updated_at", "updated_at", datetime.datetime, True),
            ("spa_url", "spa_url", str | None, False),
            ("created_by", "created_by", str | None, False),
        )
