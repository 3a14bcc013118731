from __future__ import annotations

from typing import Any

from .._json import records as _records


@_records.define
class SlackWebhook(_records.Record):
    """SlackWebhook."""

    type_: str
    event: dict[str, Any]
    command: str
    response_url: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("type", "type_", str, True),
            ("event", "event", dict[str, Any], True),
            ("command", "command", str, True),
            ("response_url", "response_url", str, True),
        )
