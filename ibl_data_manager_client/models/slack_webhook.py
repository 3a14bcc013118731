from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class SlackWebhook(_records.Record):
    """SlackWebhook."""

    type_: str
    event: _models.SlackWebhookEvent
    command: str
    response_url: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("type", "type_", str, True),
            ("event", "event", _models.SlackWebhookEvent, True),
            ("command", "command", str, True),
            ("response_url", "response_url", str, True),
        )
