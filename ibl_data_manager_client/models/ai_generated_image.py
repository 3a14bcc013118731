from __future__ import annotations

import datetime

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class AIGeneratedImage(_records.Record):
    """AIGeneratedImage.

    Attributes:
        user: edX user ID
    """

    id: int
    image: str
    date_created: datetime.datetime
    user: int | None | Unset = UNSET
    platform: int | None | Unset = UNSET
    prompt: str | Unset = UNSET
    model: str | Unset = UNSET
    provider: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("image", "image", str, True),
            ("date_created", "date_created", datetime.datetime, True),
            ("user", "user", int | None, False),
            ("platform", "platform", int | None, False),
            ("prompt", "prompt", str, False),
            ("model", "model", str, False),
            ("provider", "provider", str, False),
        )
