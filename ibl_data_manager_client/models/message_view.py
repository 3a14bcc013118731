from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class MessageView(_records.Record):
    """MessageView."""

    count: int
    title: str
    proactive_prompt: str
    mentor_unique_id: str
    platform_key: str
    previous: None | str
    next_: None | str
    results: list[_models.SessionMessage]

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("count", "count", int, True),
            ("title", "title", str, True),
            ("proactive_prompt", "proactive_prompt", str, True),
            ("mentor_unique_id", "mentor_unique_id", str, True),
            ("platform_key", "platform_key", str, True),
            ("previous", "previous", str | None, True),
            ("next", "next_", str | None, True),
            ("results", "results", list[_models.SessionMessage], True),
        )
